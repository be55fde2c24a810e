package org.fathom.core.operation;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.Event;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/**
 * Puts a node of another kind into the place of one in a flow: it takes over name and whatever else both kinds have, lane, flows, and all
 * that hangs on the old node. Events at the border of a step go with it if the new node is no step.
 */
public final class ReplaceNodeOperation {
	private final StudyIndex index;
	private final FlowNode old;
	private final FlowNode node;

	/**
	 * Creates the operation.
	 *
	 * @param index the study
	 * @param old   what is replaced, a node of a process
	 * @param node  what comes in its place; need not be in the process yet
	 */
	public ReplaceNodeOperation(StudyIndex index, FlowNode old, FlowNode node) {
		this.index = index;
		this.old = old;
		this.node = node;
	}

	/** Replaces the node. To be called inside an undoable change. */
	public void run() {
		Process process = (Process) old.eContainer();
		if (node.eContainer() != process) {
			process.getNodes().add(node);
		}
		process.getNodes().move(process.getNodes().indexOf(old), node);
		takeOverFeatures();
		node.setLane(old.getLane());
		List.copyOf(old.getIncoming()).forEach(flow -> flow.setTarget(node));
		List.copyOf(old.getOutgoing()).forEach(flow -> flow.setSource(node));
		takeOverBorder();
		for (Setting setting : List.copyOf(index.getInverseReferences(old, true))) {
			EReference reference = (EReference) setting.getEStructuralFeature();
			if (!reference.isContainment() && reference.isChangeable() && reference.getEReferenceType().isInstance(node)) {
				takeOver(setting);
			}
		}
		new DeleteElementsOperation(index, List.<EObject>of(old)).run();
	}

	private void takeOver(Setting setting) {
		if (setting.get(true) instanceof Collection<?> several && several.contains(node)) {
			EcoreUtil.remove(setting, old);
		} else {
			EcoreUtil.replace(setting, old, node);
		}
	}

	/** What both kinds have beside identity and connections. */
	private void takeOverFeatures() {
		for (EStructuralFeature feature : node.eClass().getEAllStructuralFeatures()) {
			boolean link = feature instanceof EReference reference && reference.getEOpposite() != null;
			if (feature != node.eClass().getEIDAttribute() && !link && feature.isChangeable() && !feature.isDerived()
					&& old.eClass().getEAllStructuralFeatures().contains(feature) && old.eIsSet(feature)) {
				Object value = old.eGet(feature);
				node.eSet(feature, value instanceof Collection<?> several ? List.copyOf(several) : value);
			}
		}
	}

	private void takeOverBorder() {
		if (old instanceof Step step) {
			List<Event> border = index.boundaryEvents(step);
			if (node instanceof Step other) {
				border.forEach(event -> event.setAttachedTo(other));
			} else if (!border.isEmpty()) {
				new DeleteElementsOperation(index, List.<EObject>copyOf(border)).run();
			}
		}
	}
}
