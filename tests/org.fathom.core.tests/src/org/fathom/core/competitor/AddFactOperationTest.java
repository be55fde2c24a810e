package org.fathom.core.competitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;

import org.fathom.core.SmallStudy;
import org.fathom.model.base.Confidence;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.Test;

class AddFactOperationTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Test
	void aNewFactIsToldAndFreshAndMattersForWhatItIsAbout() {
		SmallStudy study = new SmallStudy();
		Step install = study.step(study.process("Install"), "Test the line");
		Competitor rival = SmallStudy.named(InsightFactory.eINSTANCE.createCompetitor(), "Rival");
		study.insights.getCompetitors().add(rival);
		CompetitorFact fact = new AddFactOperation(rival, "Tests every room", List.of(install), TODAY).run();
		assertEquals(List.of(fact), rival.getFacts());
		assertEquals("Tests every room", fact.getName());
		assertEquals(List.of(install), fact.getAbout());
		assertEquals(Confidence.TOLD, fact.getConfidence());
		assertFalse(CompetitorSettings.DEFAULT.isStale(fact, TODAY));
	}
}
