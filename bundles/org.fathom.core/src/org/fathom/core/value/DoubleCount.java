package org.fathom.core.value;

import java.util.List;

import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Kpi;
import org.fathom.model.solution.Solution;

/**
 * Solutions that take the same pain point away and move the same KPI: their effects may be the same one, counted more than once.
 *
 * @param kpi       the KPI
 * @param painPoint the pain point
 * @param solutions at least two
 */
public record DoubleCount(Kpi kpi, PainPoint painPoint, List<Solution> solutions) {
	/** Takes an own copy of the list. */
	public DoubleCount {
		solutions = List.copyOf(solutions);
	}
}
