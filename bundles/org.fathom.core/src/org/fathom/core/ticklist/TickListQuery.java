package org.fathom.core.ticklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.fathom.core.depth.StepFacts;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

/**
 * Computes tick-lists: steps against the eight insight dimensions, and judgements about their layout.
 *
 * <p>A dimension is done when
 * <ol>
 * <li>topic set: a topic that is no draft is scoped to the step or its process (planned: a draft);
 * <li>data collected: there is first-hand evidence on the step (planned: other evidence, or somebody is to provide data);
 * <li>pain validated: a pain point is confirmed, or a finding from first-hand evidence says that nothing hurts (planned: a candidate);
 * <li>root cause found: every confirmed pain point has a chain of causes to a root cause with evidence (planned: some cause);
 * <li>solution bound: a solution that addresses a pain point has a How step bound to the step (planned: it has none);
 * <li>How answered: such a How step says what to do, who does it and how it is accepted (planned: it says less);
 * <li>case attached: such a solution has a case (planned: it is in its pilot);
 * <li>result measured: such a case has a KPI before and after (planned: it has not).
 * </ol>
 * Where several pain points on the step are confirmed, the last four are done when that holds for each of them; as long as it holds for
 * some only, they are planned. A dimension is not applicable where an exemption with a reason and a name says so, and from the fourth on
 * where nothing hurts.
 */
public final class TickListQuery {
	private final StudyIndex index;
	private final TickListSettings settings;
	private final Judges judges;

	/**
	 * Creates the query.
	 *
	 * @param index    the study
	 * @param settings what the study asks for
	 * @param today    evidence is judged by its age on this day
	 */
	public TickListQuery(StudyIndex index, TickListSettings settings, LocalDate today) {
		this.index = index;
		this.settings = settings;
		judges = new Judges(index, settings, today);
	}

	/**
	 * The states of one step.
	 *
	 * @param step the step
	 * @return its row
	 */
	public TickRow row(Step step) {
		return ticks(step).row(TopicColumn.of(index, settings.columns()));
	}

	/**
	 * Whether a topic of a scene or a unit is set on a step: done if one is no draft, planned if all are drafts.
	 *
	 * @param step   the step
	 * @param column any column, whether the study asks for it or not
	 * @return a cell with those topics
	 */
	public TickCell cell(Step step, TopicColumn column) {
		return ticks(step).cell(column);
	}

	private StepTicks ticks(Step step) {
		return new StepTicks(index, step, new StepFacts(index, step));
	}

	/**
	 * The tick-list of processes.
	 *
	 * @param processes some processes of the study
	 * @return rows and judgements for their steps
	 */
	public TickList of(Collection<Process> processes) {
		List<TopicColumn> columns = TopicColumn.of(index, settings.columns());
		List<TickRow> rows = new ArrayList<>();
		InsightLayout layout = new InsightLayout();
		for (Process process : processes) {
			for (FlowNode node : process.getNodes()) {
				if (node instanceof Step step) {
					StepFacts facts = new StepFacts(index, step);
					rows.add(new StepTicks(index, step, facts).row(columns));
					layout.add(step, facts);
				}
			}
		}
		return new TickList(columns, rows, judges.judge(rows, layout));
	}

	/**
	 * The tick-list of the whole study.
	 *
	 * @return rows and judgements for all steps
	 */
	public TickList ofStudy() {
		return of(index.all(Process.class));
	}
}
