package org.fathom.core.value;

import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.Solution;

/**
 * What one solution does to a KPI.
 *
 * @param solution the solution
 * @param effect   its estimate, with the assumption on which it stands
 */
public record ValueEffect(Solution solution, KpiEffect effect) {
}
