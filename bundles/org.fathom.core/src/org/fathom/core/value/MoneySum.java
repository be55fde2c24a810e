package org.fathom.core.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.fathom.model.types.Money;

/** Adds money of each currency for itself. */
final class MoneySum {
	/**
	 * The money of a year.
	 *
	 * @param money  in a period
	 * @param period ISO 8601; {@code null} or blank for a year
	 * @return {@code null} if there is no money or the period cannot be read
	 */
	static Money yearly(Money money, String period) {
		return money == null ? null : ImpactPeriod.timesAYear(period)
				.map(times -> new Money(plain(money.amount().multiply(times, MathContext.DECIMAL64)), money.currency())).orElse(null);
	}

	private static BigDecimal plain(BigDecimal number) {
		return new BigDecimal(number.stripTrailingZeros().toPlainString());
	}

	/** Costs of a year, one entry a currency. */
	static List<YearlyMoney> costs(List<ValueCost> costs) {
		Map<String, BigDecimal> sums = new TreeMap<>();
		costs.stream().map(ValueCost::yearly).filter(money -> money != null)
				.forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
		return sums.entrySet().stream().map(sum -> new YearlyMoney(sum.getKey(), sum.getValue(), sum.getValue())).toList();
	}

	/** Gains of a year, one entry a currency; groups hold effects of which only one may be real. */
	static List<YearlyMoney> gains(List<ValueEffect> effects, List<Set<ValueEffect>> groups) {
		Map<String, BigDecimal> high = new TreeMap<>();
		Map<String, BigDecimal> low = new TreeMap<>();
		Set<ValueEffect> single = new HashSet<>(effects);
		groups.forEach(single::removeAll);
		effects.forEach(effect -> add(high, effect));
		single.forEach(effect -> add(low, effect));
		for (Set<ValueEffect> group : groups) {
			Map<String, BigDecimal> best = new TreeMap<>();
			group.stream().map(effect -> effect.effect().getMoney()).filter(money -> money != null)
					.forEach(money -> best.merge(money.currency(), money.amount(), BigDecimal::max));
			best.forEach((currency, amount) -> low.merge(currency, amount, BigDecimal::add));
		}
		List<YearlyMoney> gains = new ArrayList<>();
		high.forEach((currency, amount) -> gains.add(new YearlyMoney(currency, low.getOrDefault(currency, BigDecimal.ZERO), amount)));
		return gains;
	}

	private static void add(Map<String, BigDecimal> sums, ValueEffect effect) {
		Money money = effect.effect().getMoney();
		if (money != null) {
			sums.merge(money.currency(), money.amount(), BigDecimal::add);
		}
	}

	private MoneySum() {
	}
}
