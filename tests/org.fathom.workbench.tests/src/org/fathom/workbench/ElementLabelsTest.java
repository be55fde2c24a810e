package org.fathom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.SolutionFactory;
import org.junit.jupiter.api.Test;

/** What elements without a name are called. */
class ElementLabelsTest {
	@Test
	void whatTellsSomethingOfAKpiIsCalledByTheKpi() {
		Kpi kpi = ProcessFactory.eINSTANCE.createKpi();
		kpi.setCode("K08");
		kpi.setName("Order fallout");
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		impact.setKpi(kpi);
		KpiEffect effect = SolutionFactory.eINSTANCE.createKpiEffect();
		effect.setKpi(kpi);
		KpiResult result = SolutionFactory.eINSTANCE.createKpiResult();
		result.setKpi(kpi);
		ElementLabels labels = new ElementLabels();
		assertEquals("K08 Order fallout", labels.of(impact));
		assertEquals("K08 Order fallout", labels.of(effect));
		assertEquals("K08 Order fallout", labels.of(result));
	}

	@Test
	void withoutKpiAnImpactIsCalledByItsType() {
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		assertEquals(new ElementLabels().of(impact.eClass()), new ElementLabels().of(impact));
	}
}
