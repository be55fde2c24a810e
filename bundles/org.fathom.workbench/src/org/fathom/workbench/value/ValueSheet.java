package org.fathom.workbench.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.fathom.core.value.KpiValue;
import org.fathom.core.value.ValueCase;
import org.fathom.core.value.ValueCost;
import org.fathom.core.value.ValueQuery;
import org.fathom.core.value.YearlyMoney;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Kpi;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.Solution;
import org.fathom.model.types.Money;
import org.fathom.model.types.Quantity;
import org.fathom.model.types.Range;

/** The value case of one solution as rows to read: what it brings, and which pain points pay in. */
public final class ValueSheet {
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private final ValueCase value;
	private final Solution solution;

	/**
	 * Makes the value case.
	 *
	 * @param solution the solution
	 */
	public ValueSheet(Solution solution) {
		this.solution = solution;
		value = new ValueQuery().valueCase(List.of(solution));
	}

	/**
	 * What the solution brings.
	 *
	 * @return a row for each effect, with the sum below where several are on one KPI; one without KPI if none is estimated
	 */
	public List<EffectRow> effects() {
		List<EffectRow> rows = new ArrayList<>();
		for (KpiValue kpi : value.kpis()) {
			kpi.effects().forEach(effect -> rows.add(row(kpi, effect.effect())));
			if (kpi.effects().size() > 1) {
				rows.add(new EffectRow(kpi.kpi(), true, range(kpi.sum(), kpi.kpi()), expected(kpi), "", "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (rows.isEmpty()) {
			rows.add(new EffectRow(null, false, "", "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return rows;
	}

	/**
	 * The pain points that the solution takes away, with what each costs.
	 *
	 * @return a row for each KPI that a pain point worsens; one without KPI for a pain point that says none; one without pain point if there is none
	 */
	public List<PainRow> painPoints() {
		List<PainRow> rows = new ArrayList<>();
		List<ValueCost> costs = value.kpis().stream().flatMap(kpi -> kpi.costs().stream()).toList();
		for (PainPoint painPoint : solution.getAddresses()) {
			List<ValueCost> own = costs.stream().filter(cost -> cost.painPoint() == painPoint).toList();
			own.forEach(cost -> rows.add(row(cost)));
			if (own.isEmpty()) {
				rows.add(new PainRow(painPoint, null, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (rows.isEmpty()) {
			rows.add(new PainRow(null, null, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return rows;
	}

	/**
	 * What the solution is worth in a year.
	 *
	 * @return a text for each currency; empty without any money
	 */
	public List<String> gains() {
		return value.gains().stream().map(ValueSheet::text).toList();
	}

	/**
	 * What the pain points cost in a year.
	 *
	 * @return a text for each currency; empty without any money
	 */
	public List<String> costs() {
		return value.costs().stream().map(ValueSheet::text).toList();
	}

	/**
	 * The number of figures that are missing.
	 *
	 * @return cells without anything in them
	 */
	public long missing() {
		Stream<Object> effects = effects().stream()
				.flatMap(row -> Stream.of(row.kpi(), row.range(), row.expected(), row.money(), row.assumption()));
		Stream<Object> pains = painPoints().stream()
				.flatMap(row -> Stream.of(row.painPoint() == null ? "" : row.kpi(), row.painPoint(), row.amount(), row.money())); //$NON-NLS-1$
		return Stream.concat(effects, pains).filter(Objects::isNull).count();
	}

	private static EffectRow row(KpiValue kpi, KpiEffect effect) {
		Money money = effect.getMoney();
		String expected = kpi.effects().size() > 1 ? "" : expected(kpi); //$NON-NLS-1$
		String yearly = money == null ? null : text(new YearlyMoney(money.currency(), money.amount(), money.amount()));
		return new EffectRow(kpi.kpi(), false, range(effect.getAmount(), kpi.kpi()), expected, yearly, filled(effect.getAssumption()));
	}

	private static String range(Range amount, Kpi kpi) {
		BigDecimal low = amount == null ? null : amount.min();
		BigDecimal high = amount == null ? null : amount.max();
		if (low == null && high == null) {
			return null;
		}
		BigDecimal middle = low == null || high == null ? null : low.add(high).divide(TWO);
		return String.join(" \u2026 ", end(low), end(middle), end(high)) + unit(kpi); //$NON-NLS-1$
	}

	private PainRow row(ValueCost cost) {
		Quantity amount = cost.impact().getAmount();
		Money yearly = cost.yearly();
		return new PainRow(cost.painPoint(), cost.impact().getKpi(), amount == null ? null : amount.toString(),
				yearly == null ? null : text(new YearlyMoney(yearly.currency(), yearly.amount(), yearly.amount())));
	}

	private static String expected(KpiValue kpi) {
		if (kpi.sum() == null) {
			return ""; //$NON-NLS-1$
		}
		return kpi.expected() == null ? null
				: kpi.kpi().getBaseline() + " \u2192 " + end(kpi.expected().min()) + " \u2026 " + end(kpi.expected().max()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String unit(Kpi kpi) {
		return kpi.getUnit() == null || "1".equals(kpi.getUnit()) ? "" : ' ' + kpi.getUnit(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(YearlyMoney money) {
		String low = number(money.low());
		return (money.low().compareTo(money.high()) == 0 ? low : low + " \u2026 " + number(money.high())) + ' ' + money.currency(); //$NON-NLS-1$
	}

	private static String number(BigDecimal number) {
		return String.format("%,.0f", number); //$NON-NLS-1$
	}

	private static String end(BigDecimal number) {
		return number == null ? "?" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	private static String filled(String text) {
		return text == null || text.isBlank() ? null : text;
	}
}
