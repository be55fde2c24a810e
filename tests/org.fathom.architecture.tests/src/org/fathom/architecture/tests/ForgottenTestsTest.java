package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A method that looks like a test and has lost its annotation never runs, and nobody notices. */
class ForgottenTestsTest {

	private static final Pattern TEST_LOOKING = Pattern.compile("(?:public\\s+)?void\\s+\\w+\\s*\\(\\s*\\)\\s*(?:throws[^{]*)?\\{");

	@Test
	void methodsThatLookLikeTestsAreAnnotated() {
		List<String> wrong = new ArrayList<>();
		for (Bundle module : Repository.tests()) {
			for (Path file : module.sources()) {
				if (file.getFileName().toString().endsWith("Test.java")) {
					collect(file, wrong);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyTestClassHasANameThatTheBuildFinds() {
		List<String> wrong = new ArrayList<>();
		for (Bundle module : Repository.tests()) {
			for (Path file : module.sources()) {
				String name = file.getFileName().toString();
				if (!name.endsWith("Test.java") && JavaSource.of(file).imports().contains("org.junit.jupiter.api.Test") && !Repository.text(file).contains("abstract class")) {
					wrong.add(Repository.relative(file));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static void collect(Path file, List<String> wrong) {
		String[] lines = JavaSource.of(file).code().split("\n");
		int depth = 0;
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].strip();
			if (depth == 1 && TEST_LOOKING.matcher(line).lookingAt() && !isAnnotated(lines, i)) {
				wrong.add(Repository.relative(file) + ":" + (i + 1) + " " + line);
			}
			depth += count(line, '{') - count(line, '}');
		}
	}

	private static int count(String line, char wanted) {
		return (int) line.chars().filter(c -> c == wanted).count();
	}

	private static boolean isAnnotated(String[] lines, int method) {
		for (int i = method - 1; i >= 0; i--) {
			String line = lines[i].strip();
			if (line.startsWith("@")) {
				return true;
			}
			if (line.endsWith(";") || line.endsWith("}") && !line.endsWith("})") || line.endsWith("{")) {
				return false;
			}
		}
		return false;
	}
}
