package org.fathom.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.Samples;
import org.fathom.core.SmallStudy;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Kpi;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.types.Money;
import org.fathom.model.types.Quantity;
import org.fathom.model.types.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueQueryTest {
	private final SmallStudy study = new SmallStudy();
	private final Kpi time = study.kpi("Time", "h");
	private final Kpi visits = study.kpi("Visits", "1");
	private final PainPoint slow = study.painPoint("Slow");
	private final PainPoint dear = study.painPoint("Dear");

	@Test
	void effectsOnAKpiAreSummedFromLowToHigh() {
		Solution form = study.solution("Form", slow);
		effect(form, time, "-4..-2", null);
		Solution desk = study.solution("Desk", dear);
		effect(desk, time, "-3..-0.5", null);
		effect(desk, visits, "1..2", null);
		ValueCase result = valueCase(form, desk);
		assertEquals(List.of(Range.valueOf("-7..-2.5"), Range.valueOf("1..2")), result.kpis().stream().map(KpiValue::sum).toList());
		assertEquals(List.of(), result.doubleCounts());
	}

	@Test
	void anOpenEndStaysOpen() {
		Solution form = study.solution("Form", slow);
		effect(form, time, "..-2", null);
		effect(form, time, "-3..-1", null);
		assertEquals(Range.valueOf("..-3"), valueCase(form).kpis().get(0).sum());
	}

	@Test
	void theBaselineSaysWhatIsToBeExpected() {
		Solution form = study.solution("Form", slow);
		effect(form, time, "-4..-2", null);
		assertNull(valueCase(form).kpis().get(0).expected());
		time.setBaseline(Quantity.valueOf("1 d"));
		assertEquals(Range.valueOf("20..22"), valueCase(form).kpis().get(0).expected());
	}

	@Test
	void moneyIsAddedForEachCurrency() {
		Solution form = study.solution("Form", slow);
		effect(form, time, "-4..-2", "1000 EUR");
		effect(form, visits, null, "500 USD");
		Solution desk = study.solution("Desk", dear);
		effect(desk, time, "-1..0", "200 EUR");
		assertEquals(List.of("EUR 1200..1200", "USD 500..500"), text(valueCase(form, desk).gains()));
	}

	@Test
	void twoSolutionsOnTheSameKpiAndPainPointAreCountedDouble() {
		Solution form = study.solution("Form", slow);
		effect(form, time, "-4..-2", "1000 EUR");
		Solution desk = study.solution("Desk", slow, dear);
		effect(desk, time, "-3..-1", "300 EUR");
		effect(desk, visits, "1..1", "50 EUR");
		ValueCase result = valueCase(form, desk);
		assertEquals(List.of(new DoubleCount(time, slow, List.of(form, desk))), result.doubleCounts());
		assertEquals(List.of("EUR 1050..1350"), text(result.gains()), "carefully, only the greater of the two on time counts");
	}

	@Test
	void effectsJoinedByAChainOfPainPointsAreOneGroup() {
		Solution first = study.solution("First", slow);
		Solution second = study.solution("Second", slow, dear);
		Solution third = study.solution("Third", dear);
		Stream.of(first, third, second).forEach(solution -> effect(solution, time, null, "100 EUR"));
		assertEquals(List.of("EUR 100..300"), text(valueCase(first, third, second).gains()));
	}

	@Test
	void aSolutionNamedTwiceCountsOnce() {
		Solution form = study.solution("Form", slow);
		effect(form, time, "-4..-2", "1000 EUR");
		assertEquals(List.of("EUR 1000..1000"), text(valueCase(form, form).gains()));
	}

	@Test
	void whatAPainPointCostsIsBroughtToTheUnitOfTheKpiWhereThatIsTheSame() {
		impact(slow, time, "1.5 d", null, null);
		impact(slow, time, "90 min", null, null);
		impact(slow, time, "3 1", null, null);
		KpiValue value = valueCase(study.solution("Form", slow)).kpis().get(0);
		assertEquals(new BigDecimal("37.5"), value.costSum());
		assertEquals(List.of("3 1"), value.apart().stream().map(cost -> cost.impact().getAmount().toString()).toList());
	}

	@Test
	void aPainPointOfTwoSolutionsCostsOnce() {
		impact(slow, time, "2 h", "700 EUR", "P1Y");
		ValueCase result = valueCase(study.solution("Form", slow), study.solution("Desk", slow));
		assertEquals(List.of("EUR 700..700"), text(result.costs()));
		assertEquals(new BigDecimal("2"), result.kpis().get(0).costSum());
	}

	@ParameterizedTest
	@CsvSource({ "P1Y, 120", "P1M, 1440", "P3M, 480", "P2Y, 60", "P73D, 600", "P1W, 6257.142857142857", ", 120" })
	void moneyIsThatOfAYear(String period, String expected) {
		impact(slow, time, null, "120 EUR", period);
		assertEquals(List.of("EUR " + expected + ".." + expected), text(valueCase(study.solution("Form", slow)).costs()));
	}

	@ParameterizedTest
	@CsvSource({ "yearly", "P1M3D", "P0D", "P-1Y" })
	void moneyOfAPeriodThatCannotBeReadIsNotAdded(String period) {
		impact(slow, time, null, "120 EUR", period);
		ValueCase result = valueCase(study.solution("Form", slow));
		assertEquals(List.of(), result.costs());
		assertNull(result.kpis().get(0).costs().get(0).yearly());
	}

	@ParameterizedTest
	@CsvSource({ "2 d, h, 48", "90 min, h, 1.5", "30 %, %, 30", "0.5 km, m, 500", "24 /d, /h, 1", "12 mo, a, 1" })
	void unitsThatAreTheSameByDefinitionAreConverted(String quantity, String unit, BigDecimal expected) {
		time.setUnit(unit);
		impact(slow, time, quantity, null, null);
		assertEquals(expected, valueCase(study.solution("Form", slow)).kpis().get(0).costSum());
	}

	@ParameterizedTest
	@CsvSource({ "1 mo, d", "1 EUR, USD", "3 1, %", "1 dB, 1", "1 h, m" })
	void otherUnitsAreKeptApart(String quantity, String unit) {
		time.setUnit(unit);
		impact(slow, time, quantity, null, null);
		KpiValue value = valueCase(study.solution("Form", slow)).kpis().get(0);
		assertNull(value.costSum());
		assertEquals(1, value.apart().size());
	}

	/** By hand: first contact resolution gains 4..8 by the optical margin and 6..13 by the gateways, which address different pain points. */
	@ParameterizedTest
	@MethodSource("samples")
	void theSampleIsWorthWhatItsEffectsSay(String sample) throws StudyException {
		try (StudySession session = new StudyStore().open(Samples.folder(sample), new NullProgressMonitor())) {
			Kpi resolution = (Kpi) session.index().find("_eiptB_r38nB0qF0nPYioD").orElseThrow();
			List<Solution> all = session.index().all(Solution.class);
			List<Solution> two = all.stream().filter(solution -> solution.eResource().getURI().lastSegment().startsWith("assurance"))
					.filter(solution -> solution.getEffects().stream().anyMatch(effect -> effect.getKpi() == resolution)).toList();
			ValueCase result = new ValueQuery().valueCase(two);
			KpiValue value = result.kpis().stream().filter(each -> each.kpi() == resolution).findFirst().orElseThrow();
			assertEquals(Range.valueOf("10..21"), value.sum());
			assertEquals(List.of("EUR 750000..750000"), text(result.gains()));
		}
	}

	static List<String> samples() {
		return Samples.NAMES;
	}

	private static ValueCase valueCase(Solution... solutions) {
		return new ValueQuery().valueCase(List.of(solutions));
	}

	private static void effect(Solution solution, Kpi kpi, String amount, String money) {
		KpiEffect effect = SolutionFactory.eINSTANCE.createKpiEffect();
		effect.setKpi(kpi);
		effect.setAmount(Range.valueOf(amount));
		effect.setMoney(Money.valueOf(money));
		solution.getEffects().add(effect);
	}

	private static void impact(PainPoint painPoint, Kpi kpi, String amount, String money, String period) {
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		impact.setKpi(kpi);
		impact.setAmount(Quantity.valueOf(amount));
		impact.setMoney(Money.valueOf(money));
		impact.setPeriod(period);
		painPoint.getKpiImpacts().add(impact);
	}

	private static List<String> text(List<YearlyMoney> money) {
		return money.stream().map(sum -> sum.currency() + " " + sum.low() + ".." + sum.high()).toList();
	}
}
