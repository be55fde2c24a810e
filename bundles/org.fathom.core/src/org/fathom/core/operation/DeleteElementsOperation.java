package org.fathom.core.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.Event;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.SequenceFlow;

/**
 * Deletes elements with their content and whatever makes no sense without them: flows that lose an end, events at the border of
 * a step, and all that needs a reference to them. Other references to them are cleared in the whole study. The flow around a
 * node with one way in and one way out is healed: the way in leads on to where the way out led.
 */
public final class DeleteElementsOperation {
	private final StudyIndex index;
	private final List<EObject> elements;

	/**
	 * Creates the operation.
	 *
	 * @param index    knows who refers to whom in the whole study
	 * @param elements what is to be deleted
	 */
	public DeleteElementsOperation(StudyIndex index, Collection<? extends EObject> elements) {
		this.index = index;
		this.elements = List.copyOf(elements);
	}

	/** Deletes the elements. To be called inside an undoable change. */
	public void run() {
		elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).forEach(this::heal);
		Set<EObject> gone = closure();
		Set<EObject> inside = new LinkedHashSet<>();
		gone.forEach(element -> inside.addAll(parts(element)));
		for (EObject element : inside) {
			for (Setting setting : List.copyOf(index.getInverseReferences(element, false))) {
				if (!inside.contains(setting.getEObject()) && isStored(setting.getEStructuralFeature())) {
					EcoreUtil.remove(setting, element);
				}
			}
		}
		inside.forEach(element -> letGo(element, inside));
		gone.forEach(EcoreUtil::remove);
	}

	/** Takes an element out of the lists of those that stay and know it by an opposite reference, such as the flows of a node. */
	private static void letGo(EObject element, Set<EObject> inside) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			boolean mutual = reference.getEOpposite() != null && !reference.isContainment() && !reference.isContainer();
			if (mutual && isStored(reference) && element.eIsSet(reference)) {
				Object value = element.eGet(reference);
				List<?> targets = value instanceof List<?> many ? List.copyOf(many) : List.of(value);
				targets.stream().filter(target -> !inside.contains(target))
						.forEach(target -> EcoreUtil.remove(element, reference, target));
			}
		}
	}

	/** Leads the only way into a node on to where its only way out leads, unless one of them is to be deleted too. */
	private void heal(FlowNode node) {
		if (node.getIncoming().size() != 1 || node.getOutgoing().size() != 1) {
			return;
		}
		SequenceFlow in = node.getIncoming().get(0);
		SequenceFlow out = node.getOutgoing().get(0);
		FlowNode target = out.getTarget();
		boolean kept = !elements.contains(in) && !elements.contains(out) && target != null && in.getSource() != node;
		boolean known = in.getSource() != null && in.getSource().getOutgoing().stream().anyMatch(flow -> flow.getTarget() == target);
		if (kept && !known && in.getSource() != target) {
			in.setTarget(target);
		}
	}

	private Set<EObject> closure() {
		Set<EObject> gone = new LinkedHashSet<>();
		List<EObject> open = new ArrayList<>(elements);
		while (!open.isEmpty()) {
			EObject element = open.remove(open.size() - 1);
			if (gone.add(element)) {
				Set<EObject> inside = parts(element);
				for (EObject part : inside) {
					index.getInverseReferences(part, false).stream().filter(setting -> needs(setting, inside))
							.map(Setting::getEObject).forEach(open::add);
				}
			}
		}
		return gone;
	}

	private static Set<EObject> parts(EObject element) {
		Set<EObject> parts = new HashSet<>(Set.of(element));
		element.eAllContents().forEachRemaining(parts::add);
		return parts;
	}

	/** Whether a referrer outside makes no sense without what it refers to. */
	private static boolean needs(Setting setting, Set<EObject> inside) {
		EObject referrer = setting.getEObject();
		EStructuralFeature feature = setting.getEStructuralFeature();
		if (inside.contains(referrer) || !isStored(feature) || feature.isMany()) {
			return false;
		}
		return feature.isRequired() || referrer instanceof SequenceFlow || referrer instanceof MessageFlow
				|| referrer instanceof Event && feature == ProcessPackage.Literals.EVENT__ATTACHED_TO;
	}

	private static boolean isStored(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isTransient()
				&& !(feature instanceof EReference reference && reference.isContainment());
	}
}
