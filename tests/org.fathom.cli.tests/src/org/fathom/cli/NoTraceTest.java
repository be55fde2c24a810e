package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is redacted, and whose name is not to be told, is in no file and no list that leaves the study. */
class NoTraceTest {
	private static final String SEEN = "Cabinet round with the cabinet team: eight cabinets";
	private static final String SECRET = "Zzyzx";
	private static final String STUDY_ID = "_2AjmJ45NtvxHBslYRnzpN";
	private static final String PAIN = "_oetP3pnW5fNjJkqMvbo1s";
	private static final Pattern EVIDENCE = Pattern.compile("<evidence id=[^>]*?(?:/>|>.*?</evidence>)", Pattern.DOTALL);

	@TempDir
	Path folder;

	private Path study;

	@BeforeEach
	void nameTheEvidence() throws IOException {
		study = Fathom.copyOfSample(folder);
		edit("insight", "name=\"" + SEEN + "\"", "name=\"" + SECRET + "\"");
	}

	@Test
	void evidenceThatIsNotRedactedIsThere() throws IOException {
		assertTrue(everything().contains(SECRET), "else the other test shows nothing");
	}

	@Test
	void redactedEvidenceIsInNoExportAndNoList() throws IOException {
		edit("insight", "name=\"" + SECRET + "\"", "name=\"" + SECRET + "\" redacted=\"true\"");
		assertFalse(everything().contains(SECRET));
	}

	/** All evidence of the study is marked, with a secret in each of its texts, and not taken out yet. */
	@Test
	void noTextPlaceFileOrValueOfRedactedEvidenceGetsOut() throws IOException {
		try (Stream<Path> files = Files.list(study.resolve("insight"))) {
			for (Path file : files.toList()) {
				String text = EVIDENCE.matcher(Files.readString(file)).replaceAll(match -> Matcher.quoteReplacement(hidden(match.group())));
				Files.writeString(file, text);
			}
		}
		assertFalse((everything() + lists()).contains(SECRET));
		Fathom check = Fathom.run("check", study, "--json");
		assertEquals(3, check.exitCode());
		assertTrue(check.out().contains("RULE-033"), "it is to be taken out");
		assertFalse(check.out().contains(SECRET));
		Fathom asked = Fathom.run("impact", study, "--element", "_YrUsZN5gyHkWiGKwLHaTG");
		assertEquals(1, asked.exitCode(), "redacted evidence is not there");
		assertEquals("The study has no element _YrUsZN5gyHkWiGKwLHaTG", asked.err().strip());
	}

	private static String hidden(String evidence) {
		String texts = evidence.replaceAll("(name|description|place|note|consent|label)=\"[^\"]*\"", "$1=\"" + SECRET + "\"")
				.replaceAll("<files>[^<]*</files>", "<files>" + SECRET + ".jpg</files>");
		return texts.contains("redacted=") ? texts : texts.replaceFirst("<evidence ", "<evidence redacted=\"true\" ");
	}

	@Test
	void theCustomerOfAnAnonymousCaseIsInNoExportAndNoList() throws IOException {
		edit("solution", "customer=\"Island operator, 150 000 broadband lines\"", "customer=\"" + SECRET + "\"");
		edit("insight", "name=\"" + SECRET + "\"", "name=\"" + SEEN + "\"");
		assertFalse(everything().contains(SECRET));
		edit("solution", "anonymous=\"true\"", "anonymous=\"false\"");
		assertTrue(everything().contains(SECRET), "without the promise the report names the customer");
	}

	private String everything() throws IOException {
		Path out = Files.createTempDirectory(folder, "out");
		List<String> texts = new ArrayList<>();
		texts.add(run("export", study, "--format", "bpmn", "-o", out.resolve("bpmn"), "--process", "P05"));
		texts.add(run("export", study, "--format", "svg", "-o", out.resolve("root"), "--description", "Root Cause"));
		texts.add(run("report", study, "-o", out.resolve("report.html")));
		texts.add(run("impact", study, "--element", "The reserved pair or fibre is already in use", "--what-if", "--svg", out.resolve("i.svg")));
		texts.add(run("impact", study, "--element", "The reserved pair or fibre is already in use", "--what-if", "--json"));
		texts.add(run("impact", study, "--element", "MET team Fixed", "--what-if"));
		texts.add(run("value", study, "--json", "--xlsx", out.resolve("value.xlsx")));
		texts.add(run("tobe", study, "--process", "P05", "--solution", "Cabinet truth by photo", "--json", "--svg", out.resolve("t.svg")));
		Fathom ticks = Fathom.run("ticklist", study, "--json", "--xlsx", out.resolve("ticks.xlsx"));
		texts.add(ticks.out() + ticks.err());
		texts.add(run("cases", study, "--json"));
		texts.add(run("cases", study, "--query", SECRET + " gateway pair cabinet"));
		texts.add(run("search", study, SECRET));
		texts.add(run("scenarios", study, "--json"));
		try (Stream<Path> files = Files.walk(out)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.add(file.toString().endsWith(".xlsx") ? unzipped(file) : Files.readString(file, StandardCharsets.UTF_8));
			}
		}
		return String.join("\n", texts);
	}

	/** What the commands list that {@link #everything()} leaves out because they say nothing of the evidence that it looks for. */
	private String lists() throws IOException {
		Path html = folder.resolve("visits.html");
		List<String> texts = new ArrayList<>();
		for (String list : List.of("evidence", "painpoints", "topics", "visit-plan", "walk")) {
			texts.add(run(list, study));
			texts.add(run(list, study, "--json"));
		}
		texts.add(run("visit-plan", study, "--html", html));
		texts.add(Files.readString(html));
		for (String[] shown : new String[][] { { "Pain Points", STUDY_ID }, { "Responsibility Matrix", STUDY_ID }, { "Tick-list", "P05" },
				{ "Process Flow", "P05" }, { "Root Cause", PAIN } }) {
			texts.add(run("dump", study, "--description", shown[0], "--root", shown[1], "--json"));
		}
		return String.join("\n", texts);
	}

	private static String run(Object... arguments) {
		Fathom run = Fathom.run(arguments);
		assertEquals(0, run.exitCode(), arguments[0] + ": " + run.err());
		return run.out() + run.err();
	}

	private static String unzipped(Path file) throws IOException {
		StringBuilder texts = new StringBuilder();
		try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return texts.toString();
	}

	private void edit(String kind, String before, String after) throws IOException {
		boolean found = false;
		try (Stream<Path> files = Files.list(study.resolve(kind))) {
			for (Path file : files.toList()) {
				String text = Files.readString(file);
				found |= text.contains(before);
				Files.writeString(file, text.replace(before, after));
			}
		}
		assertTrue(found, before);
	}
}
