package org.fathom.core.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.fathom.core.SmallStudy;
import org.fathom.model.base.Named;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.KpiImpact;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.InformationSystem;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.KpiEffect;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One step that hurts, is explained, answered and proven: every trace leads both ways. */
class TraceQueryTest {
	private final SmallStudy study = new SmallStudy();
	private final Process process = study.process("Grant");
	private final Step ask = study.step(process, "Ask");
	private final PainPoint pain = study.painPoint("Asked twice", ask);
	private final Cause cause = study.cause(pain, "Two systems");
	private final Evidence seen = study.evidence("A day at the desk");
	private final Kpi time = study.kpi("Time", "d");
	private final Solution form = study.solution("One form", pain);

	@BeforeEach
	void tie() {
		cause.getEvidence().add(seen);
		KpiImpact impact = InsightFactory.eINSTANCE.createKpiImpact();
		impact.setKpi(time);
		pain.getKpiImpacts().add(impact);
		study.how(form, "Fill it", HowChange.CHANGES, ask);
		KpiEffect effect = SolutionFactory.eINSTANCE.createKpiEffect();
		effect.setKpi(time);
		form.getEffects().add(effect);
		study.proof("In the next town", form);
	}

	@Test
	void fromAKpiTheTraceLeadsBackToPainPointsAndSolutions() {
		assertEquals(List.of("WORSENS Asked twice", "IMPROVES One form"), links(time, TraceDirection.FROM));
	}

	@Test
	void aPainPointHasItsCausesAndStepsBeforeItAndKpisAndSolutionsAfterIt() {
		assertEquals(List.of("CAUSES Two systems", "HURTS Ask"), links(pain, TraceDirection.FROM));
		assertEquals(List.of("WORSENS Time", "ADDRESSED One form"), links(pain, TraceDirection.TO));
	}

	@Test
	void fromAStepTheTraceLeadsOverHowToSolutionAndCase() {
		assertEquals("Ask(Asked twice(Time One form(Time:REPEATED In the next town)) Fill it(One form:REPEATED))",
				text(new TraceQuery(study.index()).tree(ask, TraceDirection.TO, 4)));
	}

	@Test
	void evidenceLeadsToWhatRestsOnIt() {
		pain.getEvidence().add(seen);
		study.finding("Nothing else", ask).getEvidence().add(seen);
		assertEquals(List.of("SHOWS Asked twice", "SHOWS Two systems", "SHOWS Nothing else"), links(seen, TraceDirection.TO));
	}

	@Test
	void aTopicLeadsToWhatItIsAbout() {
		study.topic("Why?", process, ask);
		assertEquals(List.of("ASKS Why?", "HOLDS Grant"), links(ask, TraceDirection.FROM));
	}

	@Test
	void systemsAndEntitiesLeadToTheStepsThatUseThem() {
		InformationSystem register = study.system("Register");
		Entity wish = study.entity("Wish");
		ask.getSystems().add(register);
		ask.getReads().add(wish);
		ask.getWrites().add(wish);
		assertEquals(List.of("USED Ask"), links(register, TraceDirection.TO));
		assertEquals(List.of("READ Ask", "WRITTEN Ask"), links(wish, TraceDirection.TO));
	}

	@Test
	void aProcessComesFromTheStepThatItOpens() {
		Process detail = study.process("Ask in detail");
		ask.setRefinement(detail);
		assertEquals(List.of("OPENED Ask"), links(detail, TraceDirection.FROM));
	}

	@Test
	void whatIsKnownOfACompetitorMattersForAStep() {
		Competitor other = SmallStudy.named(InsightFactory.eINSTANCE.createCompetitor(), "Other");
		CompetitorFact fact = SmallStudy.named(InsightFactory.eINSTANCE.createCompetitorFact(), "Asks once");
		other.getFacts().add(fact);
		fact.getAbout().add(ask);
		study.insights.getCompetitors().add(other);
		assertEquals("Other(Asks once(Ask:DEEPER))", text(new TraceQuery(study.index()).tree(other, TraceDirection.TO, 2)));
	}

	@Test
	void aCircleIsCutAndMarked() {
		Process detail = study.process("Detail");
		Step again = study.step(detail, "Again");
		Step first = study.step(study.process("First"), "Open");
		first.setRefinement(detail);
		again.setRefinement(detail);
		assertEquals("Open(Detail(Again(Detail:CYCLE)))", text(new TraceQuery(study.index()).tree(first, TraceDirection.TO, 9)));
	}

	@Test
	void aTraceIsFollowedAsFarAsAskedFor() {
		assertEquals("Ask:DEEPER", text(new TraceQuery(study.index()).tree(ask, TraceDirection.TO, 0)));
		assertEquals("Ask(Asked twice:DEEPER Fill it:DEEPER)", text(new TraceQuery(study.index()).tree(ask, TraceDirection.TO, 1)));
	}

	@Test
	void redactedEvidenceIsNotThereForExport() {
		seen.setRedacted(true);
		assertEquals(List.of(), TraceQuery.forExport(study.index()).links(cause, TraceDirection.FROM));
		assertEquals(List.of("SHOWS A day at the desk"), links(cause, TraceDirection.FROM));
	}

	@Test
	void aRelationSaysWhatTheOtherElementIs() {
		assertEquals("worsened by", TraceRelation.WORSENS.label(TraceDirection.FROM));
		assertEquals("worsens", TraceRelation.WORSENS.label(TraceDirection.TO));
	}

	private List<String> links(Named element, TraceDirection direction) {
		return new TraceQuery(study.index()).links(element, direction).stream()
				.map(link -> link.relation() + " " + link.element().getName()).toList();
	}

	private static String text(TraceNode node) {
		String name = node.element().getName() + (node.mark() == TraceMark.NONE ? "" : ":" + node.mark());
		return node.children().isEmpty() ? name
				: name + "(" + String.join(" ", node.children().stream().map(TraceQueryTest::text).toList()) + ")";
	}
}
