package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.expression.EvaluationException;
import org.fathom.diagram.expression.Interpreter;
import org.fathom.diagram.expression.JavaExtensions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Evaluates the expressions of the groups and compares value and type with the measured ones. */
class ExpressionConformanceTest {

	@TestFactory
	Stream<DynamicTest> givesTheMeasuredValue() throws Exception {
		Path folder = Cases.folder("expressions");
		CaseModel model = new CaseModel(folder);
		List<DynamicTest> tests = new ArrayList<>();
		List<Path> groups;
		try (Stream<Path> files = Files.list(folder)) {
			groups = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
		}
		assertTrue(groups.size() >= 10, "groups are there");
		Interpreter interpreter = new Interpreter(new JavaExtensions(getClass().getClassLoader(), List.of()));
		for (Path group : groups) {
			for (Map<String, Object> line : JsonReader.readList(group)) {
				tests.add(DynamicTest.dynamicTest(group.getFileName() + " " + line.get("expr") + " on " + line.get("on"),
						() -> check(model, interpreter, line)));
			}
		}
		return tests.stream();
	}

	private static void check(CaseModel model, Interpreter interpreter, Map<String, Object> line) {
		Map<String, Object> expected = new HashMap<>();
		expected.put("resultType", line.get("resultType"));
		expected.put("result", line.get("result"));
		expected.put("error", line.get("error"));
		Map<String, Object> actual = new HashMap<>();
		actual.put("error", null);
		Map<String, Object> variables = new HashMap<>();
		if (line.get("vars") instanceof Map<?, ?> map) {
			map.forEach((name, fragment) -> variables.put((String) name, model.element((String) fragment)));
		}
		EObject self = model.element((String) line.get("on"));
		try {
			ResultText text = new ResultText(interpreter.evaluate((String) line.get("expr"), self, variables));
			actual.put("resultType", text.type());
			actual.put("result", text.value());
		} catch (EvaluationException e) {
			actual.put("resultType", "error");
			actual.put("result", null);
			actual.put("error", e.reason().text());
		}
		assertEquals(expected, actual);
	}
}
