package org.fathom.core.value;

import java.util.List;

import org.fathom.model.solution.Solution;

/**
 * What solutions are worth, against what the pain points they address cost. Amounts of different KPIs, and money of different
 * currencies, are never added.
 *
 * @param solutions    the solutions
 * @param kpis         one entry for every KPI that they move, or that a pain point they address worsens; in the order of their codes
 * @param gains        money of the effects in a year, one entry a currency. The high figure is the sum of all; for the low one, of effects
 *                     that are counted double only the one worth most counts
 * @param costs        money that the pain points addressed cost in a year, one entry a currency; low and high are the same
 * @param doubleCounts where two solutions may claim the same effect
 */
public record ValueCase(List<Solution> solutions, List<KpiValue> kpis, List<YearlyMoney> gains, List<YearlyMoney> costs,
		List<DoubleCount> doubleCounts) {
	/** Takes own copies of the lists. */
	public ValueCase {
		solutions = List.copyOf(solutions);
		kpis = List.copyOf(kpis);
		gains = List.copyOf(gains);
		costs = List.copyOf(costs);
		doubleCounts = List.copyOf(doubleCounts);
	}
}
