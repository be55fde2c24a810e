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

class ImpactCommandTest {
	private static final Path STUDY = Fathom.sample("harbour-telecom");
	private static final String PAIN = "The reserved pair or fibre is already in use";

	@TempDir
	Path folder;

	@Test
	void aPainPointLeadsToItsSolutionAndCase() {
		Fathom run = Fathom.run("impact", STUDY, "--element", PAIN, "--direction", "to");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(List.of("PainPoint: " + PAIN, "What follows from it:"), run.lines().subList(0, 2));
		int solution = run.lines().indexOf("  addressed by: Cabinet truth by photo");
		assertTrue(solution > 0, run.out());
		assertTrue(run.lines().subList(solution, run.lines().size()).contains("    proven by: Photo audit of 6 200 cabinets"), run.out());
	}

	@Test
	void withoutTheOnlyPainPointTheSolutionIsOfNoUse() {
		Fathom run = Fathom.run("impact", STUDY, "--element", PAIN, "--what-if", "--json");
		JsonObject result = JsonParser.parseString(run.out()).getAsJsonObject();
		JsonObject loss = result.getAsJsonArray("losses").asList().stream().map(each -> each.getAsJsonObject())
				.filter(each -> each.get("name").getAsString().equals("Cabinet truth by photo")).findFirst().orElseThrow();
		assertEquals("PAIN", loss.get("loses").getAsString());
		assertTrue(loss.get("useless").getAsBoolean());
	}

	@Test
	void theTreeEndsWhereItIsTold() {
		Fathom run = Fathom.run("impact", STUDY, "--element", "P05", "--direction", "from", "--depth", "1");
		assertTrue(run.lines().stream().skip(2).allMatch(line -> line.startsWith("  ") && !line.startsWith("   ")), run.out());
	}

	@Test
	void theTracesAreDrawn() throws Exception {
		Path svg = folder.resolve("impact.svg");
		Fathom run = Fathom.run("impact", STUDY, "--element", PAIN, "--svg", svg);
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(Files.readString(svg).contains("Cabinet truth"), "the solution is in the picture");
	}

	@Test
	void anElementThatIsNotThereIsNamed() {
		Fathom run = Fathom.run("impact", STUDY, "--element", "Magic");
		assertEquals(1, run.exitCode());
		assertEquals("The study has no element Magic", run.err().strip());
	}
}
