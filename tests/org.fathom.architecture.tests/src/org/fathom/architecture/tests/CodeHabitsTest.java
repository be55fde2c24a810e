package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class CodeHabitsTest {

	private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b");
	private static final Pattern STACK_TRACE = Pattern.compile("\\.printStackTrace\\s*\\(\\s*\\)");
	private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");
	private static final Pattern VAGUE_NAME = Pattern.compile(".*(Util|Utils|Manager|Helper)\\.java");
	private static final int LONGEST_CLASS = 400;

	@Test
	void onlyTheCommandLineWritesToTheConsole() {
		assertEquals(List.of(), bundleSources(CONSOLE, "org.fathom.cli"));
	}

	@Test
	void nobodyPrintsStackTraces() {
		assertEquals(List.of(), bundleSources(STACK_TRACE, ""));
	}

	@Test
	void noCatchBlockIsEmpty() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Repository.bundles()) {
			// a comment in the block says why nothing is to be done, so the text counts, not the code
			bundle.sources().stream().filter(file -> EMPTY_CATCH.matcher(Repository.text(file)).find()).forEach(file -> wrong.add(Repository.relative(file)));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noClassIsCalledUtilManagerOrHelper() {
		List<String> wrong = Repository.bundles().stream().flatMap(bundle -> bundle.sources().stream())
				.filter(file -> VAGUE_NAME.matcher(file.getFileName().toString()).matches()).map(Repository::relative).toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void noClassHasMoreThanFourHundredLinesOfCode() {
		List<String> wrong = Repository.bundles().stream().flatMap(bundle -> bundle.sources().stream()).map(JavaSource::of)
				.filter(source -> source.code().lines().filter(line -> !line.isBlank()).count() > LONGEST_CLASS)
				.map(source -> Repository.relative(source.file())).toList();
		assertEquals(List.of(), wrong);
	}

	private static List<String> bundleSources(Pattern forbidden, String exempt) {
		return Repository.bundles().stream().filter(bundle -> !bundle.name().equals(exempt)).flatMap(bundle -> bundle.sources().stream())
				.map(JavaSource::of).filter(source -> forbidden.matcher(source.code()).find()).map(source -> Repository.relative(source.file())).toList();
	}
}
