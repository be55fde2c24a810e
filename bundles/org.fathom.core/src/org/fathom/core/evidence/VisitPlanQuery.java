package org.fathom.core.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fathom.core.depth.StepFacts;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/**
 * Plans visits: finds the steps that nobody has seen first-hand, and says where, how and with which questions to see them. Steps without
 * importance and steps that need no data, with reason and name, are left out.
 */
public final class VisitPlanQuery {
	private final StudyIndex index;

	/**
	 * Creates the query.
	 *
	 * @param index the study
	 */
	public VisitPlanQuery(StudyIndex index) {
		this.index = index;
	}

	/**
	 * The plan for some processes.
	 *
	 * @param processes in the order wanted
	 * @return what is still to be seen in them
	 */
	public VisitPlan of(Collection<Process> processes) {
		Map<List<Object>, List<Step>> stops = new LinkedHashMap<>();
		int seen = 0;
		int steps = 0;
		for (Process process : processes) {
			for (Step step : steps(process)) {
				steps++;
				if (isSeen(step) || step.getImportance() == 0 || isExempt(step)) {
					seen++;
				} else {
					stops.computeIfAbsent(List.of(StepVisit.channel(step), process, lane(step.getLane())), key -> new ArrayList<>()).add(step);
				}
			}
		}
		return new VisitPlan(stops.entrySet().stream().sorted(Comparator.comparing(entry -> (Channel) entry.getKey().get(0)))
				.map(entry -> stop(entry.getKey(), entry.getValue())).toList(), seen, steps);
	}

	private VisitPlan.Stop stop(List<Object> key, List<Step> steps) {
		Channel channel = (Channel) key.get(0);
		List<VisitPlan.Task> tasks = steps.stream().sorted(Comparator.comparing(Step::getImportance).reversed())
				.map(step -> new VisitPlan.Task(step, new StepVisit(index, step).questions(channel))).toList();
		return new VisitPlan.Stop(channel, ((Process) key.get(1)).getName(), (String) key.get(2), tasks);
	}

	private static List<Step> steps(Process process) {
		return process.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
	}

	private boolean isSeen(Step step) {
		return StepFacts.isFirstHand(new StepFacts(index, step).evidence());
	}

	private boolean isExempt(Step step) {
		return index.getInverseReferences(step, false).stream()
				.filter(setting -> setting.getEStructuralFeature() == InsightPackage.Literals.EXEMPTION__ELEMENT)
				.map(setting -> (Exemption) setting.getEObject())
				.anyMatch(exemption -> exemption.getDimension() == TickDimension.DATA_COLLECTED && exemption.getReason() != null
						&& !exemption.getReason().isBlank() && exemption.getDecidedBy() != null);
	}

	private static String lane(Lane lane) {
		return lane == null || lane.getName() == null ? "" : lane.getName(); //$NON-NLS-1$
	}
}
