package org.fathom.core.painpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.Messages;
import org.fathom.core.depth.StepFacts;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.how.CaseProof;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Measurement;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.solution.Solution;

/** What each status of a pain point stands for. */
final class StatusDemands {
	private final StudyIndex index;

	StatusDemands(StudyIndex index) {
		this.index = index;
	}

	/** What is missing for one status, leaving out those before it. */
	List<String> missing(PainPoint painPoint, PainPointStatus status) {
		List<String> missing = new ArrayList<>();
		switch (status) {
		case CONFIRMED -> confirm(painPoint, missing);
		case ADDRESSED -> demand(!answers(painPoint).isEmpty(), Messages.StatusDemands_answer_message, missing);
		case VERIFIED -> demand(isProven(painPoint) || isMeasuredAgain(painPoint), Messages.StatusDemands_result_message, missing);
		case CANDIDATE, CLOSED -> {
			// nothing of their own
		}
		}
		return missing;
	}

	private static void demand(boolean given, String message, List<String> missing) {
		if (!given) {
			missing.add(message);
		}
	}

	private static void confirm(PainPoint painPoint, List<String> missing) {
		List<Evidence> seen = Redaction.visible(painPoint.getEvidence());
		boolean said = painPoint.getQuotedBy() != null && !painPoint.getQuotedBy().isBlank();
		demand(!painPoint.getAffects().isEmpty(), Messages.StatusDemands_place_message, missing);
		demand(StepFacts.isFirstHand(seen), Messages.StatusDemands_firstHand_message, missing);
		demand(said || seen.stream().anyMatch(Evidence::isCustomerPresent), Messages.StatusDemands_voice_message, missing);
	}

	/** The solutions that address a pain point with a How step where it hurts. */
	private List<Solution> answers(PainPoint painPoint) {
		return index.solutions(painPoint).stream()
				.filter(solution -> solution.getHowSteps().stream().anyMatch(how -> meets(how.getBoundTo(), painPoint.getAffects())))
				.toList();
	}

	/** A How step meets a pain point at the same node, or at one of the same process; what hurts in data is met anywhere. */
	private static boolean meets(Collection<FlowNode> bound, Collection<? extends EObject> affected) {
		return bound.stream().anyMatch(node -> affected.stream().anyMatch(place -> place == node
				|| place instanceof Process && place == node.eContainer() || !(place instanceof FlowNode || place instanceof Process)));
	}

	private boolean isProven(PainPoint painPoint) {
		return answers(painPoint).stream().flatMap(solution -> index.cases(solution).stream())
				.anyMatch(CaseProof::isMeasured);
	}

	/** Whether one value was read on two days. */
	private static boolean isMeasuredAgain(PainPoint painPoint) {
		Map<Object, LocalDate> first = new HashMap<>();
		for (Evidence evidence : Redaction.visible(painPoint.getEvidence())) {
			for (Measurement measurement : evidence.getMeasurements()) {
				Object what = measurement.getAttribute() == null ? measurement.getLabel() : measurement.getAttribute();
				if (what != null && evidence.getDate() != null && measurement.getValue() != null) {
					LocalDate before = first.putIfAbsent(what, evidence.getDate());
					if (before != null && !before.equals(evidence.getDate())) {
						return true;
					}
				}
			}
		}
		return false;
	}
}
