package org.fathom.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.Samples;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Confidence;
import org.fathom.model.base.InsightScene;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.insight.TopicStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the samples show of insight, and which rules they break on purpose, on 23 November 2026. */
class SampleInsightTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@MethodSource("samples")
	void theSampleShowsEveryStatusSceneAndConfidence(String sample) throws StudyException {
		try (StudySession session = open(sample)) {
			assertEquals(Arrays.asList(PainPointStatus.values()), shown(session, PainPoint.class, PainPoint::getStatus, PainPointStatus.class));
			assertEquals(Arrays.asList(TopicStatus.values()), shown(session, Topic.class, Topic::getStatus, TopicStatus.class));
			assertEquals(Arrays.asList(InsightScene.values()), shown(session, Topic.class, Topic::getScene, InsightScene.class));
			assertEquals(Arrays.asList(Confidence.values()), shown(session, Cause.class, Cause::getConfidence, Confidence.class));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theSampleShowsPersonalAndRedactedEvidence(String sample) throws StudyException {
		try (StudySession session = open(sample)) {
			List<Evidence> evidence = session.index().all(Evidence.class);
			assertTrue(evidence.stream().anyMatch(each -> each.isPersonal() && each.getConsent() != null && each.getKeepUntil() != null));
			assertEquals(1, evidence.stream().filter(Evidence::isRedacted).count());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theSampleKnowsTwoCompetitors(String sample) throws StudyException {
		try (StudySession session = open(sample)) {
			assertEquals(List.of(4, 4), session.index().all(Competitor.class).stream().map(each -> each.getFacts().size()).toList());
		}
	}

	/** Six pain points are confirmed but not yet explained, as their steps of depth 2 show; one topic is late; one fact is of March. */
	@ParameterizedTest
	@MethodSource("samples")
	void theSampleBreaksRulesOnlyOnPurpose(String sample) throws StudyException {
		try (StudySession session = open(sample)) {
			Map<String, Long> counts = RuleEngine.standard(TODAY).check(session.resourceSet(), new NullProgressMonitor()).stream()
					.collect(Collectors.groupingBy(Violation::ruleId, TreeMap::new, Collectors.counting()));
			assertEquals(Map.of("RULE-009", 6L, "RULE-026", 1L, "RULE-032", 1L), counts);
		}
	}

	private static <T extends EObject, E extends Enum<E>> List<E> shown(StudySession session, Class<T> type, Function<T, E> value, Class<E> values) {
		EnumSet<E> shown = EnumSet.noneOf(values);
		session.index().all(type).stream().map(value).forEach(shown::add);
		return List.copyOf(shown);
	}

	private static StudySession open(String sample) throws StudyException {
		return new StudyStore().open(Samples.folder(sample), new NullProgressMonitor());
	}

	static List<String> samples() {
		return Samples.NAMES;
	}
}
