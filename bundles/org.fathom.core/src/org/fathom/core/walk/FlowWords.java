package org.fathom.core.walk;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.ProcessPackage;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;

/** Says in words what stands in a flow: role, name, lane, and of a step what hurts, what answers and how deep it is sounded. */
public final class FlowWords {
	private final StudyIndex index;
	private final DepthQuery depth;

	/**
	 * Prepares the words.
	 *
	 * @param index the study
	 */
	public FlowWords(StudyIndex index) {
		this.index = index;
		depth = new DepthQuery(index);
	}

	/**
	 * A node in words.
	 *
	 * @param node a node of a flow
	 * @return for example "Step Identify service, lane Care, 2 pain points, depth 3 of 5"
	 */
	public String node(FlowNode node) {
		List<String> parts = new ArrayList<>(List.of(role(node) + ' ' + name(node)));
		if (node.getLane() != null) {
			parts.add(NLS.bind(Messages.FlowWords_lane_label, name(node.getLane())));
		}
		if (node instanceof Step step) {
			addStep(step, parts);
		}
		return String.join(Messages.FlowWords_list_separator, parts);
	}

	private void addStep(Step step, List<String> parts) {
		addCount(index.painPoints(step).size(), Messages.FlowWords_painPoint_label, Messages.FlowWords_painPoints_label, parts);
		addCount(index.solutions(step).size(), Messages.FlowWords_solution_label, Messages.FlowWords_solutions_label, parts);
		StepDepth sounded = depth.depth(step);
		parts.add(sounded.sound() ? Messages.FlowWords_sound_label
				: NLS.bind(Messages.FlowWords_depth_label, sounded.level(), StepDepth.PROVEN));
		if (step.getRefinement() != null) {
			parts.add(NLS.bind(Messages.FlowWords_refined_label, name(step.getRefinement())));
		}
	}

	private static void addCount(int count, String one, String several, List<String> parts) {
		if (count > 0) {
			parts.add(NLS.bind(count == 1 ? one : several, count));
		}
	}

	private static String role(FlowNode node) {
		if (node instanceof Event event) {
			return switch (event.getPosition()) {
			case START -> Messages.FlowWords_start_label;
			case END -> Messages.FlowWords_end_label;
			case BOUNDARY -> Messages.FlowWords_boundary_label;
			case INTERMEDIATE_CATCH, INTERMEDIATE_THROW -> Messages.FlowWords_intermediate_label;
			};
		}
		if (isJoin(node)) {
			return Messages.FlowWords_join_label;
		}
		if (node instanceof Gateway gateway) {
			return switch (gateway.getKind()) {
			case EXCLUSIVE -> Messages.FlowWords_exclusive_label;
			case PARALLEL -> Messages.FlowWords_parallel_label;
			case INCLUSIVE -> Messages.FlowWords_inclusive_label;
			case EVENT_BASED -> Messages.FlowWords_eventBased_label;
			case COMPLEX -> Messages.FlowWords_complex_label;
			};
		}
		return Messages.FlowWords_step_label;
	}

	/** A gateway where ways only come together. */
	private static boolean isJoin(FlowNode node) {
		return node instanceof Gateway && node.getOutgoing().size() == 1 && node.getOutgoing().get(0).getTarget() != null;
	}

	/** The messages that a node sends and receives. */
	List<String> messages(FlowNode node) {
		List<String> found = new ArrayList<>();
		for (Setting setting : index.getInverseReferences(node, false)) {
			if (setting.getEObject() instanceof MessageFlow flow) {
				if (setting.getEStructuralFeature() == ProcessPackage.Literals.MESSAGE_FLOW__SOURCE && flow.getTarget() != null) {
					found.add(NLS.bind(Messages.FlowWords_sends_label, name(flow), name(flow.getTarget())));
				} else if (setting.getEStructuralFeature() == ProcessPackage.Literals.MESSAGE_FLOW__TARGET && flow.getSource() != null) {
					found.add(NLS.bind(Messages.FlowWords_receives_label, name(flow), name(flow.getSource())));
				}
			}
		}
		return found;
	}

	/** One of several ways on. */
	String way(SequenceFlow flow) {
		String condition = flow.getCondition() != null && !flow.getCondition().isBlank() ? flow.getCondition() : flow.getName();
		if (condition == null || condition.isBlank()) {
			boolean otherwise = flow.getSource() instanceof Gateway gateway && gateway.getDefaultFlow() == flow;
			return otherwise ? Messages.FlowWords_otherwise_label : Messages.FlowWords_also_label;
		}
		return NLS.bind(Messages.FlowWords_way_label, condition);
	}

	String backTo(FlowNode node) {
		return NLS.bind(Messages.FlowWords_backTo_label, role(node), name(node));
	}

	private static String name(EObject element) {
		String name = element instanceof Named named ? named.getName() : null;
		if ((name == null || name.isBlank()) && element instanceof MessageFlow flow) {
			name = flow.getMessage();
		}
		if (name != null && !name.isBlank()) {
			return name;
		}
		return element instanceof FlowNode node && isJoin(node)
				? NLS.bind(Messages.FlowWords_before_label, name(node.getOutgoing().get(0).getTarget()))
				: Messages.FlowWords_unnamed_label;
	}
}
