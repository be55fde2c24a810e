package org.fathom.workbench.tobe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.how.HowVerdict;
import org.fathom.core.how.Truth;
import org.fathom.core.tobe.ToBe;
import org.fathom.core.tobe.ToBeMark;
import org.fathom.core.tobe.ToBeNode;
import org.fathom.model.solution.HowStep;
import org.fathom.workbench.Messages;

/**
 * A difference between a flow as it is and as it is to be, in words.
 *
 * @param kind    what becomes of it
 * @param what    the step, as it is called
 * @param because the How steps that make the difference
 * @param target  where it is looked at: a step of the flow, or a How step
 */
public record Difference(String kind, String what, String because, EObject target) {
	/**
	 * The differences of a flow.
	 *
	 * @param toBe  the flow
	 * @param label names an element
	 * @return in the order of the flow, then the How steps that are not in it
	 */
	public static List<Difference> of(ToBe toBe, Function<EObject, String> label) {
		List<Difference> all = new ArrayList<>();
		for (ToBeNode node : toBe.nodes()) {
			if (node.mark() == ToBeMark.ADDED) {
				all.add(new Difference(Messages.Difference_added_label, node.name(), label.apply(node.node()), node.reasons().get(0)));
			} else if (node.mark() != ToBeMark.SAME) {
				boolean changed = node.mark() == ToBeMark.CHANGED;
				String because = node.reasons().isEmpty() ? Messages.Difference_unreached_label : names(node.reasons());
				all.add(new Difference(changed ? Messages.Difference_changed_label : Messages.Difference_removed_label, label.apply(node.node()),
						because, node.node()));
			}
			if (!node.preparations().isEmpty()) {
				all.add(new Difference(Messages.Difference_prepared_label, label.apply(node.node()), names(node.preparations()), node.node()));
			}
		}
		for (HowVerdict left : toBe.left()) {
			boolean not = left.applies() == Truth.FALSE;
			all.add(new Difference(not ? Messages.Difference_appliesNot_label : Messages.Difference_unknown_label, left.step().getName(), "", //$NON-NLS-1$
					left.step()));
		}
		return all;
	}

	private static String names(List<HowStep> steps) {
		return steps.stream().map(HowStep::getName).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}
}
