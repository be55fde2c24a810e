package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Evaluates the expressions of the cases and compares every value with the one expected. */
class ExpressionConformanceTest {

	@TestFactory
	Stream<DynamicTest> givesTheMeasuredValue() throws Exception {
		return tests(Cases.folder("expressions"), 10);
	}

	/** What no case of the kit measures, as the sources of the language say. */
	@TestFactory
	Stream<DynamicTest> givesTheValueOfTheSources() throws Exception {
		return tests(Cases.folder("own").resolve("expressions"), 4);
	}

	private static Stream<DynamicTest> tests(Path folder, int atLeast) throws Exception {
		ExpressionGroups groups = new ExpressionGroups(folder);
		List<Path> files = CaseFolders.groups(folder);
		assertTrue(files.size() >= atLeast, "groups are there");
		List<DynamicTest> tests = new ArrayList<>();
		for (Path group : files) {
			for (Map<String, Object> line : groups.lines(group)) {
				tests.add(DynamicTest.dynamicTest(group.getFileName() + " " + line.get("expr") + " on " + line.get("on"),
						() -> {
							assertEquals(List.of(), groups.differences(line));
							assertEquals(line.get("error"), groups.error(line));
						}));
			}
		}
		return tests.stream();
	}
}
