package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DepthCommandTest {
	private static final Path STUDY = Fathom.sample("harbour-telecom");

	@Test
	void anAreaComesBeforeItsSubareas() {
		Fathom run = Fathom.run("depth", STUDY, "--by", "area");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.lines().get(0).endsWith("Strategy & product"), run.out());
	}

	@Test
	void theStudyIsOneLineWithAllSteps() {
		JsonArray sums = JsonParser.parseString(Fathom.run("depth", STUDY, "--by", "study", "--json").out()).getAsJsonArray();
		JsonArray processes = JsonParser.parseString(Fathom.run("depth", STUDY, "--by", "process", "--json").out()).getAsJsonArray();
		JsonObject all = sums.get(0).getAsJsonObject();
		assertEquals(1, sums.size());
		assertEquals(processes.asList().stream().mapToInt(process -> process.getAsJsonObject().get("steps").getAsInt()).sum(),
				all.get("steps").getAsInt());
	}
}
