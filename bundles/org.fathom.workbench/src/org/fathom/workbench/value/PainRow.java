package org.fathom.workbench.value;

import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Kpi;

/**
 * What a pain point that a solution takes away does to a KPI, in words. What is missing is {@code null}; what there is nothing to say of is empty.
 *
 * @param painPoint the pain point; {@code null} where the solution takes none away
 * @param kpi       the KPI
 * @param amount    as it was given
 * @param money     in a year
 */
public record PainRow(PainPoint painPoint, Kpi kpi, String amount, String money) {
}
