package org.fathom.core.how;

import java.util.List;

import org.fathom.model.solution.Condition;
import org.fathom.model.solution.Scenario;

/**
 * Whether a scenario is the customer's.
 *
 * @param scenario the scenario
 * @param applies  whether all its conditions hold; unknown while one that decides is
 * @param tests    its conditions with what is known of each
 */
public record ScenarioVerdict(Scenario scenario, Truth applies, List<Test> tests) {
	/** Takes an own copy of the list. */
	public ScenarioVerdict {
		tests = List.copyOf(tests);
	}

	/**
	 * One condition.
	 *
	 * @param condition the condition
	 * @param value     the value of its fact; {@code null} if that is not known
	 * @param truth     whether it holds
	 */
	public record Test(Condition condition, String value, Truth truth) {
	}
}
