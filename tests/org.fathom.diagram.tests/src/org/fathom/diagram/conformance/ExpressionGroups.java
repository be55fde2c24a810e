package org.fathom.diagram.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.expression.EvaluationException;
import org.fathom.diagram.expression.Interpreter;
import org.fathom.diagram.expression.JavaExtensions;

/** Evaluates the expressions of a folder's groups on its model. */
final class ExpressionGroups {
	private final CaseModel model;
	private final Interpreter interpreter = new Interpreter(
			new JavaExtensions(ExpressionGroups.class.getClassLoader(), List.of()));

	ExpressionGroups(Path folder) {
		model = new CaseModel(folder);
	}

	List<Map<String, Object>> lines(Path group) throws IOException {
		return JsonReader.readList(group);
	}

	/** How the value of an expression differs from the one expected: result and its type, as the kit compares. */
	List<String> differences(Map<String, Object> line) {
		Map<String, Object> actual = evaluate(line);
		List<String> found = new ArrayList<>();
		for (String key : List.of("resultType", "result")) {
			found.addAll(Differences.ofValues(line.get(key), actual.get(key), key));
		}
		return found;
	}

	/** The kind of error of an expression; {@code null} if it has a value. */
	Object error(Map<String, Object> line) {
		return evaluate(line).get("error");
	}

	private Map<String, Object> evaluate(Map<String, Object> line) {
		Map<String, Object> actual = new HashMap<>();
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
			actual.put("error", e.reason().text());
		}
		return actual;
	}
}
