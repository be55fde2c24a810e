package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ToBeCommandTest {
	private static final Path STUDY = Fathom.sample("harbour-telecom");
	private static final String CAUSES = "Nine causes with a picture";

	@TempDir
	Path folder;

	@Test
	void theFlowIsListedWithItsDifferences() {
		Fathom run = Fathom.run("tobe", STUDY, "--process", "P06", "--solution", CAUSES);
		assertEquals(0, run.exitCode(), run.err());
		List<String> lines = run.lines();
		int removed = lines.indexOf("- Code the cause and review repeats  (Take away the top cause)");
		assertEquals(List.of("    prepare: Design nine tiles with technicians", "+ Take away the top cause", "  Fault closed"),
				lines.subList(removed + 1, removed + 4));
		assertTrue(lines.contains("Does not apply: Show repeats to the one who comes"), "60 % of the technicians are contractors");
	}

	@Test
	void anotherFactMakesAnotherFlow() {
		Fathom run = Fathom.run("tobe", STUDY, "--process", "P06", "--solution", CAUSES, "--fact", "field.outsourced.share=0");
		assertTrue(run.lines().contains("+ Show repeats to the one who comes"), run.out());
	}

	@Test
	void theDifferencesAreGivenAsJson() {
		Fathom run = Fathom.run("tobe", STUDY, "--process", "P06", "--solution", CAUSES, "--json");
		JsonObject result = JsonParser.parseString(run.out()).getAsJsonObject();
		assertEquals(2, result.getAsJsonArray("nodes").asList().stream()
				.filter(node -> node.getAsJsonObject().get("mark").getAsString().equals("ADDED")).count());
	}

	@Test
	void theFlowIsDrawn() throws Exception {
		Path svg = folder.resolve("tobe.svg");
		assertEquals(0, Fathom.run("tobe", STUDY, "--process", "P06", "--solution", CAUSES, "--svg", svg).exitCode());
		assertTrue(Files.readString(svg).contains("Take away"));
	}

	@Test
	void whatIsNoProcessIsNamed() {
		Fathom run = Fathom.run("tobe", STUDY, "--process", "P99", "--solution", CAUSES);
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("P99"), run.err());
	}
}
