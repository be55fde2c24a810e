package org.fathom.core.depth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.base.Party;
import org.fathom.model.library.Study;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;

/**
 * Adds up depth: over a process, over an area with its subareas, over a party with its members, over the study.
 *
 * <p>mean = &Sigma; (w &times; effective level) / &Sigma; w, with w = importance of the step &times; importance of its process; within one
 * process, w = importance of the step. A step belongs to the performer of its lane, or else to the owner of its process. Each step is looked at once; make a new query after a change.
 */
public final class DepthRollUpQuery {
	private final StudyIndex index;
	private final Map<Named, Sum> processes = new LinkedHashMap<>();
	private final Map<Named, Sum> areas = new LinkedHashMap<>();
	private final Map<Named, Sum> parties = new LinkedHashMap<>();
	private final Sum all = new Sum();

	/** Steps added up. */
	private static final class Sum {
		private final List<Integer> counts = new ArrayList<>(Collections.nCopies(StepDepth.PROVEN + 1, 0));
		private int sound;
		private double sum;
		private double weight;
		private Step lowest;
		private int lowestLevel;
		private int lowestWeight;

		void add(Step step, StepDepth depth, int stepWeight) {
			int level = depth.effectiveLevel();
			if (lowest == null || level < lowestLevel || level == lowestLevel && stepWeight > lowestWeight) {
				lowest = step;
				lowestLevel = level;
				lowestWeight = stepWeight;
			}
			if (depth.sound()) {
				sound++;
			} else {
				counts.set(depth.level(), counts.get(depth.level()) + 1);
			}
			sum += (double) stepWeight * level;
			weight += stepWeight;
		}

		DepthSummary of(Named element) {
			return new DepthSummary(element, counts, sound, weight == 0 ? 0 : sum / weight, lowest);
		}
	}

	/**
	 * Looks at every step of a study.
	 *
	 * @param index the study
	 */
	public DepthRollUpQuery(StudyIndex index) {
		this.index = index;
		DepthQuery query = new DepthQuery(index);
		index.all(Study.class).forEach(study -> study.getAreas().forEach(this::addArea));
		for (Process process : index.all(Process.class)) {
			processes.put(process, new Sum());
			for (FlowNode node : process.getNodes()) {
				if (node instanceof Step step) {
					add(process, step, query.depth(step));
				}
			}
		}
	}

	private void addArea(ProcessArea area) {
		areas.put(area, new Sum());
		area.getAreas().forEach(this::addArea);
	}

	private void add(Process process, Step step, StepDepth depth) {
		int weight = step.getImportance() * process.getImportance();
		all.add(step, depth, weight);
		processes.get(process).add(step, depth, step.getImportance());
		for (ProcessArea area = process.getArea(); area != null; area = area.eContainer() instanceof ProcessArea parent ? parent : null) {
			areas.computeIfAbsent(area, key -> new Sum()).add(step, depth, weight);
		}
		Party performer = step.getLane() == null ? null : step.getLane().getPerformer();
		Set<Party> seen = new HashSet<>();
		for (Party party = performer == null ? process.getOwner() : performer; party != null && seen.add(party); party = party.getMemberOf()) {
			parties.computeIfAbsent(party, key -> new Sum()).add(step, depth, weight);
		}
	}

	/**
	 * The depth of each process.
	 *
	 * @return in the order of the study
	 */
	public List<DepthSummary> processes() {
		return summaries(processes);
	}

	/**
	 * The depth of each area, with its subareas.
	 *
	 * @return in the order of the study, each area before its subareas; areas without steps too
	 */
	public List<DepthSummary> areas() {
		return summaries(areas);
	}

	/**
	 * The depth of what each party does, with its members.
	 *
	 * @return parties with steps only
	 */
	public List<DepthSummary> parties() {
		return summaries(parties);
	}

	/**
	 * The depth of the study.
	 *
	 * @return of all its steps; the element is {@code null} if the index holds no study
	 */
	public DepthSummary study() {
		return all.of(index.all(Study.class).stream().findFirst().orElse(null));
	}

	private static List<DepthSummary> summaries(Map<Named, Sum> sums) {
		return sums.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
	}
}
