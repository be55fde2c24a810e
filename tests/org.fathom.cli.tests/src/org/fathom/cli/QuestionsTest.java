package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Questions that the command line answers from the sample: how, which cases, where is it written, how does the flow go. */
class QuestionsTest {
	private static final Path STUDY = Fathom.sample("harbour-telecom");

	@Test
	void howTellsWhichStepFallsAwayAndWhy() {
		Fathom run = Fathom.run("how", STUDY, "--solution", "Cabinet truth by photo", "--fact", "inventory.accuracy=97");
		assertEquals(0, run.exitCode(), run.err());
		List<String> lines = run.lines();
		int heading = lines.indexOf("Does not apply:");
		assertEquals(List.of("  3. Read positions and compare", "     Inventory already true: inventory.accuracy > 95 (here: 97)"),
				lines.subList(heading + 1, lines.size()));
	}

	@Test
	void howGivesEveryStepAVerdictAsJson() {
		Fathom run = Fathom.run("how", STUDY, "--solution", "_JionqVbkYS-idPbXKY3qf", "--json");
		JsonArray steps = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("steps");
		assertEquals(6, steps.size());
		steps.forEach(step -> assertEquals("TRUE", step.getAsJsonObject().get("applies").getAsString()));
	}

	@Test
	void aSolutionThatIsNotThereIsNamed() {
		Fathom run = Fathom.run("how", STUDY, "--solution", "Magic");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("Magic"), run.err());
	}

	@Test
	void casesComeWithReasons() {
		Fathom run = Fathom.run("cases", STUDY, "--query", "reserved pair already in use", "--json");
		JsonObject first = JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
		assertEquals("Photo audit of 6 200 cabinets", first.get("name").getAsString());
		assertTrue(first.getAsJsonArray("reasons").asList().stream().map(JsonElement::getAsJsonObject)
				.anyMatch(reason -> reason.get("type").getAsString().equals("PainPoint")), run.out());
	}

	@Test
	void wordsThatFitNoCaseAreAnsweredInsteadOfSilence() {
		assertEquals(List.of("No case fits."), Fathom.run("cases", STUDY, "--query", "zzzz").lines());
		assertEquals("[]", Fathom.run("cases", STUDY, "--query", "zzzz", "--json").out().strip());
	}

	@Test
	void searchFindsElementsAndSaysWhere() {
		Fathom run = Fathom.run("search", STUDY, "truth", "cabinet", "--limit", "1");
		assertEquals(List.of("Solution  Cabinet truth by photo  solution/fulfilment.solution"), run.lines());
	}

	@Test
	void walkTellsEveryNodeOfAProcess() {
		Fathom run = Fathom.run("walk", STUDY, "--process", "P06");
		assertEquals("  Start Customer reports a fault, lane Customer care (L1)", run.lines().get(1));
		assertTrue(run.lines().contains("  Step Compare with known outages, lane Customer care (L1), 1 pain point, depth 3 of 5"), run.out());
	}

	@Test
	void scenariosSayWhichAreTheCustomers() {
		Fathom run = Fathom.run("scenarios", STUDY, "--segment", "fixed-line customers", "--fact", "cpe.managed.share=92");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(List.of("Fixed-line customers", "  Does not apply: Troubles that are passed on", "    cpe.managed.share < 60 (92)"),
				run.lines().subList(0, 3));
		assertTrue(run.lines().stream().anyMatch(line -> line.startsWith("    -> Nine causes with a picture (How ")), run.out());
	}
}
