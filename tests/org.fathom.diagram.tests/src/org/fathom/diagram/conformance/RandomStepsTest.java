package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a person does with a diagram of the cases, it does not break, and undo brings the model back. */
class RandomStepsTest {
	private static final int STEPS = 40;

	@TestFactory
	Stream<DynamicTest> undoBringsTheModelBackAfterAnyStep() throws Exception {
		return CaseFolders.below(Cases.folder("diagrams")).stream()
				.map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
	}

	private static void run(Path folder) throws Exception {
		CaseRunner runner = new CaseRunner(folder);
		Map<String, Object> create = JsonReader.readList(folder.resolve("script.json")).stream()
				.filter(step -> "create".equals(step.get("op"))).findFirst().orElse(null);
		if (create == null || Boolean.FALSE.equals(result(runner, create).get("created"))) {
			return;
		}
		Map<?, ?> dump = (Map<?, ?>) result(runner, Map.of("op", "dump")).get("dump");
		List<?> tools = (List<?>) result(runner, Map.of("op", "tools")).get("tools");
		RandomSteps steps = new RandomSteps(dump, tools, folder.getFileName().toString().hashCode());
		Object before = result(runner, Map.of("op", "semantic"));
		for (int i = 0; i < STEPS && steps.arePossible(); i++) {
			Map<String, Object> step = steps.next();
			Map<String, Object> result = result(runner, step);
			if (Boolean.TRUE.equals(result.get("canExecute")) && !result.containsKey("exception")) {
				result(runner, Map.of("op", "undo"));
			}
			assertEquals(before, result(runner, Map.of("op", "semantic")), step.toString());
		}
	}

	private static Map<String, Object> result(CaseRunner runner, Map<String, Object> step) throws Exception {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("op", step.get("op"));
		runner.run(step, result);
		return result;
	}
}
