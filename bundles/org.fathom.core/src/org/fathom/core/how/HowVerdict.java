package org.fathom.core.how;

import java.util.List;

import org.fathom.model.solution.Condition;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Variant;

/**
 * Whether a How step is to be done for a customer.
 *
 * @param step    the How step
 * @param applies whether it is; unknown while a condition that decides is
 * @param reasons the conditions that decide, with what is known of each; empty if no variant touches the step
 */
public record HowVerdict(HowStep step, Truth applies, List<Reason> reasons) {
	/** Takes an own copy of the list. */
	public HowVerdict {
		reasons = List.copyOf(reasons);
	}

	/**
	 * One condition that decides.
	 *
	 * @param variant   that it belongs to
	 * @param condition the condition
	 * @param value     the value of its fact; {@code null} if that is not known
	 * @param truth     whether it holds
	 */
	public record Reason(Variant variant, Condition condition, String value, Truth truth) {
	}
}
