package org.fathom.core.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Kpi;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.Solution;
import org.fathom.model.types.Money;
import org.fathom.model.types.Range;

/**
 * Makes the value case of solutions.
 *
 * <p>For each KPI k, with the effects e of the chosen solutions on it:
 * <ul>
 * <li>sum(k) = [ &Sigma; low(e), &Sigma; high(e) ], in the unit of k;
 * <li>expected(k) = baseline(k) + sum(k);
 * <li>cost(k) = &Sigma; amount(i) over the impacts i on k of the pain points addressed, each pain point once, converted to the unit of k
 * only where units are equal by definition (1 d = 24 h); other units are kept apart.
 * </ul>
 * Money is added per currency. gain = &Sigma; money(e); its careful figure counts, of the effects on one KPI whose solutions share a pain
 * point, only the greatest. Costs are brought to a year: money &times; 12 / months, or &times; 365 / days of the period; without a period
 * they are those of a year.
 */
public final class ValueQuery {
	private final Units units = new Units();

	/**
	 * The value case of some solutions.
	 *
	 * @param solutions in the order wanted; one named twice counts once
	 * @return their value case
	 */
	public ValueCase valueCase(Collection<Solution> solutions) {
		Set<Solution> chosen = new LinkedHashSet<>(solutions);
		Map<Kpi, List<ValueEffect>> effects = new LinkedHashMap<>();
		Map<Kpi, List<ValueCost>> costs = new LinkedHashMap<>();
		Set<PainPoint> painPoints = new LinkedHashSet<>();
		for (Solution solution : chosen) {
			painPoints.addAll(solution.getAddresses());
			for (KpiEffect effect : solution.getEffects()) {
				if (effect.getKpi() != null) {
					effects.computeIfAbsent(effect.getKpi(), kpi -> new ArrayList<>()).add(new ValueEffect(solution, effect));
				}
			}
		}
		for (PainPoint painPoint : painPoints) {
			for (KpiImpact impact : painPoint.getKpiImpacts()) {
				if (impact.getKpi() != null) {
					costs.computeIfAbsent(impact.getKpi(), kpi -> new ArrayList<>()).add(cost(painPoint, impact));
				}
			}
		}
		Set<Kpi> kpis = new LinkedHashSet<>(effects.keySet());
		kpis.addAll(costs.keySet());
		List<KpiValue> values = kpis.stream().sorted(Comparator.comparing(kpi -> String.valueOf(kpi.getCode())))
				.map(kpi -> value(kpi, effects.getOrDefault(kpi, List.of()), costs.getOrDefault(kpi, List.of()))).toList();
		List<ValueEffect> all = effects.values().stream().flatMap(List::stream).toList();
		return new ValueCase(List.copyOf(chosen), values, MoneySum.gains(all, groups(effects)),
				MoneySum.costs(costs.values().stream().flatMap(List::stream).toList()), doubleCounts(effects));
	}

	private ValueCost cost(PainPoint painPoint, KpiImpact impact) {
		BigDecimal amount = impact.getAmount() == null ? null : units.in(impact.getAmount(), impact.getKpi().getUnit()).orElse(null);
		Money yearly = MoneySum.yearly(impact.getMoney(), impact.getPeriod());
		return new ValueCost(painPoint, impact, amount, yearly);
	}

	private KpiValue value(Kpi kpi, List<ValueEffect> effects, List<ValueCost> costs) {
		Range sum = effects.stream().map(effect -> effect.effect().getAmount()).filter(amount -> amount != null)
				.reduce(ValueQuery::plus).orElse(null);
		BigDecimal baseline = kpi.getBaseline() == null ? null : units.in(kpi.getBaseline(), kpi.getUnit()).orElse(null);
		Range expected = sum == null || baseline == null ? null : plus(new Range(baseline, baseline), sum);
		BigDecimal costSum = costs.stream().map(ValueCost::inUnitOfKpi).filter(amount -> amount != null).reduce(BigDecimal::add).orElse(null);
		List<ValueCost> apart = costs.stream().filter(cost -> cost.impact().getAmount() != null && cost.inUnitOfKpi() == null).toList();
		return new KpiValue(kpi, effects, sum, expected, costs, costSum, apart);
	}

	private static Range plus(Range left, Range right) {
		return new Range(plus(left.min(), right.min()), plus(left.max(), right.max()));
	}

	/** An end is open if one of the two is. */
	private static BigDecimal plus(BigDecimal left, BigDecimal right) {
		return left == null || right == null ? null : left.add(right);
	}

	private static List<DoubleCount> doubleCounts(Map<Kpi, List<ValueEffect>> effects) {
		List<DoubleCount> found = new ArrayList<>();
		effects.forEach((kpi, all) -> {
			Map<PainPoint, Set<Solution>> claims = new LinkedHashMap<>();
			all.forEach(effect -> effect.solution().getAddresses()
					.forEach(painPoint -> claims.computeIfAbsent(painPoint, key -> new LinkedHashSet<>()).add(effect.solution())));
			claims.forEach((painPoint, solutions) -> {
				if (solutions.size() > 1) {
					found.add(new DoubleCount(kpi, painPoint, List.copyOf(solutions)));
				}
			});
		});
		return found;
	}

	/** Effects on one KPI whose solutions are joined by pain points that they share; only groups of several solutions. */
	private static List<Set<ValueEffect>> groups(Map<Kpi, List<ValueEffect>> effects) {
		List<Set<ValueEffect>> groups = new ArrayList<>();
		for (List<ValueEffect> all : effects.values()) {
			List<Set<ValueEffect>> ofKpi = new ArrayList<>();
			for (ValueEffect effect : all) {
				Set<ValueEffect> joined = new LinkedHashSet<>(Set.of(effect));
				ofKpi.removeIf(group -> group.stream().anyMatch(other -> shares(other, effect)) && joined.addAll(group));
				ofKpi.add(joined);
			}
			ofKpi.stream().filter(group -> group.stream().map(ValueEffect::solution).distinct().count() > 1).forEach(groups::add);
		}
		return groups;
	}

	private static boolean shares(ValueEffect left, ValueEffect right) {
		return left.solution() != right.solution()
				&& left.solution().getAddresses().stream().anyMatch(right.solution().getAddresses()::contains);
	}
}
