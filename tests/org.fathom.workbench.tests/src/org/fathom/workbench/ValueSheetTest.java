package org.fathom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.types.Money;
import org.fathom.model.types.Quantity;
import org.fathom.model.types.Range;
import org.fathom.workbench.value.EffectRow;
import org.fathom.workbench.value.PainRow;
import org.fathom.workbench.value.ValueSheet;
import org.junit.jupiter.api.Test;

/** The value case of a solution that shortens the days of a KPI, as it is read. */
class ValueSheetTest {
	private final Kpi days = ProcessFactory.eINSTANCE.createKpi();
	private final Solution solution = SolutionFactory.eINSTANCE.createSolution();

	@Test
	void aRangeHasItsMiddleAndItsUnit() {
		days.setUnit("d");
		days.setBaseline(Quantity.valueOf("20 d"));
		effect("-6..-3", "100000", "Two teams");
		EffectRow row = new ValueSheet(solution).effects().get(0);
		assertEquals("-6 \u2026 -4.5 \u2026 -3 d", row.range());
		assertEquals("20 d \u2192 14 \u2026 17", row.expected());
		assertEquals("Two teams", row.assumption());
		assertTrue(row.money().matches("100.000 EUR"), row.money());
	}

	@Test
	void effectsOnOneKpiAreAddedUp() {
		days.setUnit("d");
		effect("-6..-3", "100000", "Two teams");
		effect("-2..-1", null, null);
		List<EffectRow> rows = new ValueSheet(solution).effects();
		assertEquals(3, rows.size());
		assertTrue(rows.get(2).sum());
		assertEquals("-8 \u2026 -6 \u2026 -4 d", rows.get(2).range());
	}

	@Test
	void whatIsMissingIsCounted() {
		effect(null, null, " ");
		PainPoint silent = InsightFactory.eINSTANCE.createPainPoint();
		PainPoint dear = InsightFactory.eINSTANCE.createPainPoint();
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		impact.setKpi(days);
		impact.setMoney(new Money(new BigDecimal("5000"), "EUR"));
		dear.getKpiImpacts().add(impact);
		solution.getAddresses().addAll(List.of(silent, dear));
		ValueSheet sheet = new ValueSheet(solution);
		EffectRow row = sheet.effects().get(0);
		assertNull(row.range());
		assertNull(row.money());
		assertNull(row.assumption());
		List<PainRow> pains = sheet.painPoints();
		assertNull(pains.get(0).kpi());
		assertNull(pains.get(1).amount());
		assertEquals(5, sheet.missing(), "range, money, assumption; KPI of the silent one, amount of the dear one");
	}

	@Test
	void anEmptySolutionLacksAnEffectAndAPainPoint() {
		ValueSheet sheet = new ValueSheet(solution);
		assertNull(sheet.effects().get(0).kpi());
		assertNull(sheet.painPoints().get(0).painPoint());
		assertEquals(2, sheet.missing());
	}

	private void effect(String range, String money, String assumption) {
		KpiEffect effect = SolutionFactory.eINSTANCE.createKpiEffect();
		effect.setKpi(days);
		effect.setAmount(range == null ? null : Range.valueOf(range));
		effect.setMoney(money == null ? null : new Money(new BigDecimal(money), "EUR"));
		effect.setAssumption(assumption);
		solution.getEffects().add(effect);
	}
}
