package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

	@Test
	void theHistoryIsOneLineForEachCommit(@TempDir Path temp) throws Exception {
		Path study = Fathom.copyOfSample(temp);
		try (Git git = Git.init().setDirectory(temp.toFile()).call()) {
			git.add().addFilepattern(".").call();
			git.commit().setMessage("All there is").setAuthor("Zoe", "zoe@example.com").setSign(false).call();
		}
		Fathom table = Fathom.run("depth", study, "--history");
		assertEquals(0, table.exitCode(), table.err());
		assertEquals(2, table.lines().size(), table.out());
		assertTrue(table.lines().get(1).endsWith("All there is"), table.out());
		JsonObject moment = JsonParser.parseString(Fathom.run("depth", study, "--history", "--json").out()).getAsJsonArray().get(0).getAsJsonObject();
		JsonObject now = JsonParser.parseString(Fathom.run("depth", STUDY, "--by", "study", "--json").out()).getAsJsonArray().get(0).getAsJsonObject();
		for (String figure : List.of("mean", "steps", "counts", "sound")) {
			assertEquals(now.get(figure), moment.get(figure), figure);
		}
		assertTrue(table.lines().get(1).contains(moment.get("commit").getAsString().substring(0, 8)), table.out());
	}

	@Test
	void aStudyThatIsInNoRepositoryHasNoHistory(@TempDir Path temp) throws Exception {
		Fathom run = Fathom.run("depth", Fathom.copyOfSample(temp), "--history");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("git"), run.err());
	}

	@Test
	void aFolderThatDoesNotExistIsNamedAsForEveryOtherCommand(@TempDir Path temp) {
		String missing = temp.resolve("missing").toString();
		Fathom run = Fathom.run("depth", missing, "--history");
		assertEquals(1, run.exitCode());
		assertEquals(Fathom.run("depth", missing).err(), run.err());
	}

	@Test
	void theHistoryCannotBeAddedUpOverAreas() {
		assertEquals(2, Fathom.run("depth", STUDY, "--history", "--by", "area").exitCode());
	}
}
