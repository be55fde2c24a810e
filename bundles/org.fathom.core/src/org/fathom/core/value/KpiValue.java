package org.fathom.core.value;

import java.math.BigDecimal;
import java.util.List;

import org.fathom.model.process.Kpi;
import org.fathom.model.types.Range;

/**
 * What solutions and pain points do to one KPI.
 *
 * @param kpi      the KPI
 * @param effects  of the solutions, in their order
 * @param sum      of the effects, in the KPI's unit: from the sum of the lower ends to the sum of the upper ones; open where one of them
 *                 is; {@code null} without any amount
 * @param expected the KPI's baseline plus the sum; {@code null} if there is no baseline in the KPI's unit, or no sum
 * @param costs    of the pain points that the solutions address, each once
 * @param costSum  of those costs that are in the KPI's unit or one equal to it by definition; {@code null} without any
 * @param apart    those costs whose unit measures something else; they are in no sum
 */
public record KpiValue(Kpi kpi, List<ValueEffect> effects, Range sum, Range expected, List<ValueCost> costs, BigDecimal costSum,
		List<ValueCost> apart) {
	/** Takes own copies of the lists. */
	public KpiValue {
		effects = List.copyOf(effects);
		costs = List.copyOf(costs);
		apart = List.copyOf(apart);
	}
}
