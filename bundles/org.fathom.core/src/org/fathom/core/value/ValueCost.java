package org.fathom.core.value;

import java.math.BigDecimal;

import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.types.Money;

/**
 * What one pain point does to a KPI.
 *
 * @param painPoint   the pain point
 * @param impact      its figures as they were given
 * @param inUnitOfKpi the amount in the KPI's unit; {@code null} if there is none, or its unit measures something else
 * @param yearly      the money of a year; {@code null} if there is none, or its period cannot be read
 */
public record ValueCost(PainPoint painPoint, KpiImpact impact, BigDecimal inUnitOfKpi, Money yearly) {
}
