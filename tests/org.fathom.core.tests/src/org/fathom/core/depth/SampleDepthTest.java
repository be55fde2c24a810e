package org.fathom.core.depth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.Samples;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the computed depth of two processes of the samples with what a person found by reading the files. */
class SampleDepthTest {
	private static final String SOUND = "sound";

	/** Topics are scoped to single steps of this process. */
	private static final Map<String, String> ORDER_TO_ACTIVATE = table(
			"1", "3", // PAIN addr-wrong: seen in the hall, root cause with evidence, no solution addresses it
			"2", "0", // no topic, nothing hangs on it
			"3", SOUND, // identity check was watched in the hall, nothing found
			"3b", "0", // an exemption only
			"4", SOUND, // signing was watched in the hall, nothing found
			"5", "4", // PAIN window-missed: the shared calendar is bound here but has no case
			"6", "1", // PAIN oms-copy is a candidate and rests on a system export
			"7", "5", // PAIN pair-untrue: cabinet truth, case photo delta with K08 from 19 to 8
			"7b", "0", // no topic
			"7c", "0", // an exemption only
			"8", "4", // as step 5; the managed gateway is bound here too but addresses something else
			"9", "5", // as step 7
			"10", "5", // PAIN wifi-untested: whole home, case home north with K07 from 82 to 93
			"10b", "2", // PAIN rebook-wait: its only cause is no root
			"11", "2", // PAIN charged-early: a chain of causes without a root
			"12", "1"); // a candidate and an opportunity, both from interviews

	/** One topic is scoped to this process as a whole. */
	private static final Map<String, String> TROUBLE_TO_RESOLVE = table(
			"1", "2", // PAIN hall-blind: its cause is no root
			"2", "1", // the topic only
			"3", "4", // PAIN fibre-blind: levels in care are bound here but have no case
			"4", "3", // PAIN outage-late: root cause with evidence, no solution addresses it
			"4b", "1", // the topic only
			"5", "5", // PAIN gateway-dark: managed gateway, case gateway isle with K04 from 55 to 68
			"6", "5", // PAIN ping-pong: evidence ticket, case one goal
			"7", "5", // as step 6
			"7b", SOUND, // repair from the network side was watched in the equipment room, nothing found
			"8", "1", // the topic only
			"9", "2", // PAIN swap-not-mend: a chain without a root; nine causes is bound here but addresses something else
			"10", "1", // the topic only
			"11", "1", // a candidate from an interview
			"12", "4"); // PAIN cause-unknown: nine causes, whose case has no results

	@ParameterizedTest
	@MethodSource("samples")
	void stepsWithTopicsOfTheirOwnAreAsDeepAsAPersonFindsThem(String sample) throws StudyException {
		assertDepth(sample, "P05", ORDER_TO_ACTIVATE);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void stepsOfAProcessWithATopicAreAsDeepAsAPersonFindsThem(String sample) throws StudyException {
		assertDepth(sample, "P06", TROUBLE_TO_RESOLVE);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aProcessCountsItsStepsByLevel(String sample) throws StudyException {
		try (StudySession session = open(sample)) {
			ProcessDepth depth = new DepthQuery(session.index()).depth(process(session, "P05"));
			assertEquals(List.of(4, 2, 2, 1, 2, 3), depth.counts());
			assertEquals(2, depth.sound());
			assertEquals(190.0 / 64, depth.mean(), 1e-9, "levels times importance, over the sum of the importances");
		}
	}

	static List<String> samples() {
		return Samples.NAMES;
	}

	private static void assertDepth(String sample, String code, Map<String, String> expected) throws StudyException {
		try (StudySession session = open(sample)) {
			DepthQuery query = new DepthQuery(session.index());
			Map<String, String> actual = new TreeMap<>();
			process(session, code).getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast)
					.forEach(step -> actual.put(step.getNumber(), text(query.depth(step))));
			assertEquals(new TreeMap<>(expected), actual);
		}
	}

	private static String text(StepDepth depth) {
		return depth.sound() ? SOUND : String.valueOf(depth.level());
	}

	private static Process process(StudySession session, String code) {
		return session.index().all(Process.class).stream().filter(process -> code.equals(process.getCode())).findFirst().orElseThrow();
	}

	private static StudySession open(String sample) throws StudyException {
		return new StudyStore().open(Samples.folder(sample), new NullProgressMonitor());
	}

	private static Map<String, String> table(String... cells) {
		Map<String, String> table = new LinkedHashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			table.put(cells[i], cells[i + 1]);
		}
		return table;
	}
}
