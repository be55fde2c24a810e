package org.fathom.core.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.Step;

/** A step is not opened by a process that it is part of. */
final class RefinementCycleRule extends AbstractElementRule<Step> {
	RefinementCycleRule() {
		super("RULE-019", Severity.ERROR, Step.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Step element, Consumer<Violation> violations) {
		if (element.getRefinement() != null && reaches(element.getRefinement(), element.eContainer(), new HashSet<>())) {
			violations.accept(violation(element, ProcessPackage.Literals.STEP__REFINEMENT,
					NLS.bind(Messages.RefinementCycleRule_message, names.of(element)),
					new QuickFix(Messages.RefinementCycleRule_clear_label, () -> element.setRefinement(null))));
		}
	}

	private static boolean reaches(Process from, Object goal, Set<Process> seen) {
		if (from == goal) {
			return true;
		}
		return seen.add(from) && from.getNodes().stream().anyMatch(
				node -> node instanceof Step step && step.getRefinement() != null && reaches(step.getRefinement(), goal, seen));
	}
}
