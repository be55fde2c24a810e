package org.fathom.core.how;

import java.util.Comparator;
import java.util.List;

import org.fathom.core.index.StudyIndex;
import org.fathom.core.how.ScenarioVerdict.Test;
import org.fathom.model.solution.Scenario;

/** The catalogue of scenarios: which of them are the customer's. */
public final class ScenarioQuery {
	private final StudyIndex index;
	private final Facts facts;

	/**
	 * Creates the query.
	 *
	 * @param index the study
	 * @param facts what is known of the customer
	 */
	public ScenarioQuery(StudyIndex index, Facts facts) {
		this.index = index;
		this.facts = facts;
	}

	/**
	 * The scenarios of the study.
	 *
	 * @param segment only those of this segment, in any case of letters; {@code null} for all
	 * @return by segment, then those that apply before those that may and those that do not
	 */
	public List<ScenarioVerdict> scenarios(String segment) {
		return index.all(Scenario.class).stream().filter(scenario -> segment == null || segment.equalsIgnoreCase(scenario.getSegment()))
				.map(this::verdict).sorted(Comparator.comparing((ScenarioVerdict verdict) -> String.valueOf(verdict.scenario().getSegment()))
						.thenComparing(verdict -> rank(verdict.applies())))
				.toList();
	}

	private ScenarioVerdict verdict(Scenario scenario) {
		List<Test> tests = scenario.getConditions().stream()
				.map(condition -> new Test(condition, facts.value(condition.getFact()).orElse(null), facts.test(condition))).toList();
		return new ScenarioVerdict(scenario, tests.stream().map(Test::truth).reduce(Truth.TRUE, Truth::and), tests);
	}

	private static int rank(Truth truth) {
		return switch (truth) {
		case TRUE -> 0;
		case UNKNOWN -> 1;
		case FALSE -> 2;
		};
	}
}
