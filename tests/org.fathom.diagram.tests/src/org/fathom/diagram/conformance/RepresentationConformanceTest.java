package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of diagrams and tables and compares every result with the one that was measured. */
class RepresentationConformanceTest {

	@TestFactory
	Stream<DynamicTest> drawsWhatTheCaseExpects() throws Exception {
		return cases("diagrams");
	}

	@TestFactory
	Stream<DynamicTest> fillsTablesAsTheCaseExpects() throws Exception {
		return cases("tables");
	}

	private static Stream<DynamicTest> cases(String kind) throws Exception {
		Path folder = Cases.folder(kind);
		List<Path> cases;
		try (Stream<Path> folders = Files.list(folder)) {
			cases = folders.filter(Files::isDirectory).sorted().toList();
		}
		assertTrue(cases.size() > 10, "cases are there");
		return cases.stream().map(each -> DynamicTest.dynamicTest(each.getFileName().toString(),
				() -> assertEquals("", summary(CaseRunner.differences(each)))));
	}

	private static String summary(List<String> differences) {
		return String.join("\n", differences.subList(0, Math.min(12, differences.size())));
	}
}
