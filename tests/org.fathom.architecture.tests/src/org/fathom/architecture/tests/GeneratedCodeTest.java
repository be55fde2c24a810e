package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class GeneratedCodeTest {

	@Test
	void gitIgnoresWhatTheBuildWrites() {
		List<String> ignored = Repository.text(Repository.root().resolve(".gitignore")).lines().toList();
		assertTrue(ignored.containsAll(List.of("target/", "bin/", "src-gen/")));
	}

	@Test
	void nothingGeneratedIsInGit() throws IOException {
		Assumptions.assumeTrue(Files.exists(Repository.root().resolve(".git")), "not a git clone");
		Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files").directory(Repository.root().toFile()).redirectErrorStream(true).start();
		String files = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(files.contains("pom.xml"), files);
		assertEquals(List.of(), files.lines().filter(file -> ("/" + file).matches(".*/(src-gen|target|bin)/.*|.*\\.class")).toList());
	}
}
