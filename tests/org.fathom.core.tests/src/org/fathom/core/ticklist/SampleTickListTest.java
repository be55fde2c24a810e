package org.fathom.core.ticklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.Samples;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the tick-list of two processes of the samples with what a person found by reading the files. */
class SampleTickListTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	/** The dimensions in order: topic, data, pain, root cause, solution, How, case, result; - empty, p planned, D done, n not applicable. */
	private static final Map<String, String> ORDER_TO_ACTIVATE = table(
			"1", "DDDD----", // seen in the hall, confirmed, root cause with evidence; no solution addresses it
			"2", "--------", // nobody has looked
			"3", "DDDnnnnn", // watched in the hall, nothing hurts
			"3b", "------n-", // no case needed for deposits: 520 orders a month
			"4", "DDDnnnnn", // signing was watched in the hall, nothing hurts
			"5", "DDDDDDp-", // the window that can be kept is in its pilot
			"6", "Dppp----", // a candidate from a system export, with one cause that is no root
			"7", "DDDDDDDD", // cabinet truth: a case with K08 before and after
			"7b", "--------",
			"8", "DDDDDDp-", // as step 5
			"7c", "-n------", // no visit needed for the service profile
			"9", "DDDDDDDD", // cabinet truth
			"10", "DDDDDDDD", // whole-home acceptance: a case with K07 before and after
			"10b", "DDDp----", // the only cause is no root
			"11", "DDDp----", // a chain of causes without a root
			"12", "Dppp----"); // a candidate from interviews, with one cause

	private static final Map<String, String> TROUBLE_TO_RESOLVE = table(
			"1", "DDDp--n-", // the cause is no root; a case is not needed
			"2", "Dp------", // the topic is about the process and says who provides data
			"3", "DDDDDD--", // levels on the agent's screen are available, but no case tells of them
			"4", "DDDD----", // no solution addresses the late outage
			"4b", "Dp------",
			"5", "DDDDDDDD", // managed gateways: a case with K04 before and after
			"6", "DDDDDDDD", // evidence travels: a case with hours before and after
			"7", "DDDDDDDD", // as step 6
			"7b", "DDDnnnnn", // watched in the equipment room, nothing hurts
			"8", "Dp------",
			"9", "DDDp----", // a chain of causes without a root
			"10", "Dp------",
			"11", "Dppp----", // a candidate from an interview
			"12", "DDDDDDDp"); // nine causes: its case has no results

	@ParameterizedTest
	@MethodSource("samples")
	void stepsWithTopicsOfTheirOwnAreTickedAsAPersonTicksThem(String sample) throws StudyException {
		assertEquals(ORDER_TO_ACTIVATE, states(sample, "P05"));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void stepsOfAProcessWithATopicAreTickedAsAPersonTicksThem(String sample) throws StudyException {
		assertEquals(TROUBLE_TO_RESOLVE, states(sample, "P06"));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void segmentsWithoutTopicsAndOldEvidenceAreNamedInTheStudy(String sample) throws StudyException {
		try (StudySession session = open(sample)) {
			Map<String, Boolean> kept = query(session).ofStudy().judgements().stream()
					.collect(Collectors.toMap(Judgement::id, Judgement::kept));
			assertEquals(Map.of("TICK-001", true, "TICK-002", false, "TICK-003", true, "TICK-004", true, "TICK-005", false, "TICK-006", true),
					kept);
		}
	}

	/** Counted process by process in the files; both languages have phases of the same steps, whatever these are called. */
	@ParameterizedTest
	@MethodSource("samples")
	void phasesWithoutTopicsAreTheSameInBothLanguages(String sample) throws StudyException {
		try (StudySession session = open(sample)) {
			TickList list = query(session).ofStudy();
			Judgement empty = list.judgements().get(1);
			assertTrue(empty.message().contains("(23)"), empty.message());
			assertEquals(24.1, list.coverage(), 0.05);
		}
	}

	private static Map<String, String> states(String sample, String code) throws StudyException {
		try (StudySession session = open(sample)) {
			Process process = session.index().all(Process.class).stream().filter(each -> code.equals(each.getCode())).findFirst()
					.orElseThrow();
			Map<String, String> states = new LinkedHashMap<>();
			query(session).of(List.of(process)).rows().forEach(row -> states.put(row.step().getNumber(), letters(row)));
			return states;
		}
	}

	private static TickListQuery query(StudySession session) {
		return new TickListQuery(session.index(), TickListSettings.DEFAULT, TODAY);
	}

	private static String letters(TickRow row) {
		return row.cells().stream().map(cell -> "-pDn".substring(cell.state().ordinal(), cell.state().ordinal() + 1))
				.collect(Collectors.joining());
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

	static List<String> samples() {
		return Samples.NAMES;
	}
}
