package org.fathom.workbench.value;

import org.fathom.model.process.Kpi;

/**
 * What a solution does to a KPI, in words. What is missing is {@code null}; what there is nothing to say of is empty.
 *
 * @param kpi        the KPI; {@code null} where no effect is estimated at all
 * @param sum        whether the row is the sum of those above it
 * @param range      lower end, half-way between the ends, upper end, and unit; a question mark for an open end
 * @param expected   from the baseline to what is expected
 * @param money      in a year
 * @param assumption on which the figures stand
 */
public record EffectRow(Kpi kpi, boolean sum, String range, String expected, String money, String assumption) {
}
