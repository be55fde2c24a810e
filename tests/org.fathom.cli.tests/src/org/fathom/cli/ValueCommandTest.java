package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ValueCommandTest {
	private static final Path STUDY = Fathom.sample("harbour-telecom");

	@TempDir
	Path folder;

	@Test
	void rangeAssumptionAndCostAreVisible() {
		Fathom run = Fathom.run("value", STUDY, "--solution", "Trusted suppliers pass");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(List.of("Content time to publish  -85 .. -55 h  (from 118 h to 33 .. 63 h)",
				"  + Trusted suppliers pass: -85 .. -55 h  140000 EUR/a", "      if: Six of ten files come from trusted suppliers",
				"  - A film waits 104 hours for two pairs of eyes: 80 h  210000 EUR/a", "Gain: 140000 EUR/a",
				"Cost of the pain points: 210000 EUR/a"), run.lines());
	}

	@Test
	void moneyOfAPeriodThatCannotBeReadIsNamedAndNotAdded() throws IOException {
		Path study = Fathom.copyOfSample(folder);
		Path file = study.resolve("insight/video.insight");
		String text = Files.readString(file);
		Files.writeString(file, text.replace("money=\"210000 EUR\" period=\"P1Y\"", "money=\"210000 EUR\" period=\"a year\""));
		Fathom run = Fathom.run("value", study, "--solution", "Trusted suppliers pass");
		assertTrue(run.lines().contains("      210000 EUR in a year: not added, the period cannot be brought to a year"), run.out());
		assertTrue(run.lines().stream().noneMatch(line -> line.startsWith("Cost of the pain points")), run.out());
	}

	@Test
	void severalSolutionsAreSummedAsJson() {
		Fathom run = Fathom.run("value", STUDY, "--solution", "Optical levels on the agent's screen", "--solution",
				"Managed gateways first where it hurts", "--json");
		JsonObject gain = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("gains").get(0).getAsJsonObject();
		assertEquals("EUR", gain.get("currency").getAsString());
		assertEquals(750_000, gain.get("high").getAsInt());
	}

	@Test
	void theWorkbookIsWritten() {
		Path file = folder.resolve("value.xlsx");
		assertEquals(0, Fathom.run("value", STUDY, "--xlsx", file).exitCode());
		assertTrue(Files.exists(file));
	}

	@Test
	void aSolutionThatIsNotThereIsNamed() {
		Fathom run = Fathom.run("value", STUDY, "--solution", "Magic");
		assertEquals(1, run.exitCode());
		assertEquals("The study has no element Magic", run.err().strip());
	}
}
