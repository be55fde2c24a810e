package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CommandLineTest {
	@TempDir
	Path folder;

	@Test
	void withoutACommandTheUsageIsShownAndTheExitCodeIsTwo() {
		Fathom run = Fathom.run();
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("export"), run.err());
	}

	@Test
	void anUnknownOptionIsNamed() {
		Fathom run = Fathom.run("info", Fathom.sample("harbour-telecom"), "--colour");
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("--colour"), run.err());
	}

	@Test
	void aFolderWithoutAStudyFailsWithOneLineThatNamesIt() {
		Fathom run = Fathom.run("info", folder);
		assertEquals(1, run.exitCode());
		assertEquals(1, run.err().lines().count(), run.err());
		assertTrue(run.err().contains(folder.getFileName().toString()), run.err());
	}

	@Test
	void aNewStudyCanBeOpenedAndHoldsNoViolationOfSeverityError() {
		Path study = folder.resolve("lakeside");
		assertEquals(0, Fathom.run("new", study, "--name", "Lakeside Mobile").exitCode());
		Fathom info = Fathom.run("info", study);
		assertEquals(0, info.exitCode(), info.err());
		assertEquals("Lakeside Mobile", info.lines().get(0));
		assertFalse(Fathom.run("check", study).out().contains("ERROR"));
	}

	@Test
	void aNewStudyIsNotMadeOverAnotherOne() throws IOException {
		Path study = folder.resolve("lakeside");
		Fathom.run("new", study);
		byte[] before = Files.readAllBytes(study.resolve("study.fathom"));
		assertEquals(1, Fathom.run("new", study).exitCode());
		assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(study.resolve("study.fathom")));
	}

	@Test
	void infoCountsTheSample() {
		Fathom run = Fathom.run("info", Fathom.sample("harbour-telecom"));
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(count(run, "processes") >= 15, run.out());
		assertTrue(count(run, "pain points") >= 20, run.out());
		assertTrue(count(run, "solutions") >= 10, run.out());
		assertTrue(count(run, "cases") >= 5, run.out());
		assertTrue(count(run, "topics") >= 12, run.out());
		assertTrue(count(run, "data models") >= 3, run.out());
	}

	@Test
	void bothSamplesHoldTheSameElements() {
		Set<JsonElement> english = steps("harbour-telecom");
		assertFalse(english.isEmpty());
		assertEquals(english, steps("harbour-telecom-zh"));
	}

	@Test
	void aProcessThatIsNotThereIsNamed() {
		Fathom run = Fathom.run("export", Fathom.sample("harbour-telecom"), "--format", "svg", "-o", folder, "--process", "P99");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("P99"), run.err());
	}

	@Test
	void checkAsksTheRulesOfTheDiagramsToo() throws IOException {
		Path study = Fathom.sample("harbour-telecom");
		String question = "Nothing was looked for behind the cause \"Leases are paper in three archives\"";
		assertFalse(Fathom.run("check", study).out().contains(question));
		Fathom asked = Fathom.run("check", study, "--diagrams");
		assertTrue(asked.lines().stream().anyMatch(line -> line.startsWith("Root Cause/Cause not followed  INFO  insight/network.insight  " + question)),
				asked.out());
	}

	@Test
	void checkPrintsJsonAndAnswersThreeWhenARuleIsViolated() throws IOException {
		Path study = Fathom.copyOfSample(folder);
		Path process = study.resolve("study.fathom");
		Files.writeString(process, Files.readString(process).replaceFirst("(<kpis [^>]*?) name=\"[^\"]*\"", "$1"));
		Fathom run = Fathom.run("check", study, "--json");
		assertEquals(3, run.exitCode(), run.err());
		JsonArray violations = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("violations");
		assertTrue(violations.asList().stream().map(JsonElement::getAsJsonObject)
				.anyMatch(violation -> violation.get("file").getAsString().equals("study.fathom")), run.out());
	}

	@Test
	void dumpPrintsTheNodesOfADiagram() {
		Fathom run = Fathom.run("dump", Fathom.sample("harbour-telecom"), "--description", "Process Flow", "--root", "P05", "--json");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.out().contains("\"Step\""), run.out());
		assertTrue(JsonParser.parseString(run.out()).isJsonObject());
	}

	@Test
	void theUsageIsTheSameInBothLanguages() {
		ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		ClassLoader loader = FathomMain.class.getClassLoader();
		Set<String> english = new HashSet<>(ResourceBundle.getBundle("org.fathom.cli.usage", Locale.ROOT, loader, exact).keySet());
		ResourceBundle chinese = ResourceBundle.getBundle("org.fathom.cli.usage", Locale.SIMPLIFIED_CHINESE, loader, exact);
		for (String key : english) {
			assertTrue(chinese.getString(key).codePoints().anyMatch(c -> c >= 0x4E00), key);
		}
	}

	private static int count(Fathom run, String label) {
		return run.lines().stream().filter(line -> line.endsWith("  " + label))
				.mapToInt(line -> Integer.parseInt(line.trim().split(" ")[0])).findFirst().orElseThrow();
	}

	private static Set<JsonElement> steps(String sample) {
		Fathom run = Fathom.run("depth", Fathom.sample(sample), "--json");
		assertEquals(0, run.exitCode(), run.err());
		Set<JsonElement> steps = new HashSet<>();
		for (JsonElement process : JsonParser.parseString(run.out()).getAsJsonArray()) {
			for (JsonElement step : process.getAsJsonObject().getAsJsonArray("steps")) {
				JsonObject known = new JsonObject();
				known.add("id", step.getAsJsonObject().get("id"));
				known.add("level", step.getAsJsonObject().get("level"));
				steps.add(known);
			}
		}
		return steps;
	}
}
