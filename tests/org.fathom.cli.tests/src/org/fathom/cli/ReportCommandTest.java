package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.KpiResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
	@TempDir
	Path folder;

	@Test
	void everyLinkLeadsToAPlaceInThePage() throws Exception {
		String page = report(Fathom.sample("harbour-telecom"));
		Set<String> places = Set.copyOf(found(page, "\\sid=\"([^\"]+)\""));
		List<String> links = found(page, "href=\"#([^\"]+)\"");
		assertTrue(links.size() > 500, "links: " + links.size());
		assertEquals(List.of(), links.stream().filter(link -> !places.contains(link)).toList());
		assertEquals(places.size(), found(page, "\\sid=\"([^\"]+)\"").size(), "a place twice");
	}

	@Test
	void thePageNeedsNothingBesideIt() throws Exception {
		String page = report(Fathom.sample("harbour-telecom-zh"));
		assertEquals(List.of(), found(page, "(<script|<link|src=\"[^d]|@import|url\\([^#])"));
	}

	@Test
	void whatIsAskedForIsInIt() throws Exception {
		String page = report(Fathom.sample("harbour-telecom"), "--process", "P05", "--process", "P06");
		assertEquals(2, found(page, "(<figure)").size());
		assertTrue(page.contains("<h2>P06 Trouble to resolve</h2>"));
	}

	@Test
	void painPointsSayWhoSawWhatHowSureTheirCausesAreAndWhatTheyCostInWhichPeriod() throws Exception {
		String page = report(Fathom.sample("harbour-telecom"), "--process", "P05");
		assertTrue(page.contains("80 h (210000 EUR/a). Lost views in the first week"), "amount, money, period and note");
		assertTrue(page.contains(", Street cabinet, 2026-03-19, Cabinet PE-014, Port Elm, MET team Fixed"), "channel, day, place, observer");
		assertTrue(page.contains("Waiting at the cabinet = 33.5 min"), "the value");
		assertTrue(page.contains("Every file is watched in full"), "the cause");
		assertTrue(page.contains(" (documented: "), "confidence and evidence of a link");
	}

	@Test
	void textThatLooksLikeHtmlStaysText() throws Exception {
		Path study = changed(session -> session.index().all(Process.class).forEach(process -> {
			process.setName("A < B & \"C\"");
			process.setDescription("Look: <script>alert(1)</script> and **bold**");
		}));
		String page = report(study);
		assertTrue(page.contains("A &lt; B &amp; &quot;C&quot;"));
		assertFalse(page.contains("<script>"));
		assertTrue(page.contains("<strong>bold</strong>"));
	}

	@Test
	void redactedEvidenceAndAnonymousCustomersLeaveNoTrace() throws Exception {
		Path study = changed(session -> {
			for (Evidence evidence : session.index().all(PainPoint.class).stream().flatMap(pain -> pain.getEvidence().stream()).toList()) {
				evidence.setName("Secret sight");
				evidence.setNote("Secret note");
				evidence.setPlace("Secret place");
				evidence.setRedacted(true);
			}
			session.index().all(Case.class).forEach(proof -> {
				proof.setCustomer("Secret customer");
				proof.setAnonymous(true);
			});
		});
		assertEquals(List.of(), found(report(study), "(.{0,60}Secret \\w+)"));
	}

	@Test
	void casesSayWhatWasMeasuredAndScenariosWhetherTheyAreTheCustomers() throws Exception {
		String page = report(Fathom.sample("harbour-telecom"));
		assertTrue(page.contains("<h4>Case: Photo audit of 6 200 cabinets</h4>"));
		assertTrue(page.contains("8100 \u2192 12600"), "a number without unit");
		assertTrue(page.contains("inventory.accuracy &lt; 90 (78)"));
		assertTrue(page.contains("<dt>How is told to</dt>"));
		assertTrue(page.contains("<h2>Competitors</h2>"));
	}

	@Test
	void whatIsMeasuredOnlyBeforeProvesNothing() throws Exception {
		Path study = changed(session -> session.index().all(KpiResult.class).forEach(result -> result.setAfter(null)));
		String page = report(study);
		assertEquals(9, found(page, "(Nothing was measured)").size());
		assertEquals(List.of(), found(page, "(null)"));
	}

	private Path changed(Consumer<StudySession> change) throws Exception {
		Path study = Fathom.copyOfSample(folder);
		try (StudySession session = new StudyStore("diagram").open(study, new NullProgressMonitor())) {
			session.execute("change", () -> change.accept(session));
			session.save(new NullProgressMonitor());
		}
		return study;
	}

	private String report(Path study, Object... more) throws Exception {
		Path file = folder.resolve("out/report.html");
		Object[] arguments = Stream.concat(Stream.of("report", study, "--out", file), Arrays.stream(more))
				.toArray();
		Fathom run = Fathom.run(arguments);
		assertEquals(0, run.exitCode(), run.err());
		return Files.readString(file);
	}

	private static List<String> found(String page, String pattern) {
		return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).collect(Collectors.toList());
	}
}
