package org.fathom.core.value;

import java.math.BigDecimal;

/**
 * Money in a year, in one currency.
 *
 * @param currency ISO 4217 code
 * @param low      the careful figure
 * @param high     the figure if everything counts; at least as far from zero as the careful one
 */
public record YearlyMoney(String currency, BigDecimal low, BigDecimal high) {
}
