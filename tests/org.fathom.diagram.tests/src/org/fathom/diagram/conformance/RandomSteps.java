package org.fathom.diagram.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes steps that fit what a dump shows: any tool on any view. */
final class RandomSteps {
	private static final List<String> TEXTS = List.of("", "x", "a:b", "7");
	private static final List<String> ON_VIEW = List.of("delete", "deleteFromDiagram", "doubleClick", "hide", "reveal");

	private final Random random;
	private final List<Object> nodes = new ArrayList<>();
	private final List<Object> edges = new ArrayList<>();
	private final List<?> tools;

	RandomSteps(Map<?, ?> dump, List<?> tools, long seed) {
		this.tools = tools;
		random = new Random(seed);
		addresses((List<?>) dump.get("nodes"), nodes);
		addresses((List<?>) dump.get("edges"), edges);
	}

	private static void addresses(List<?> views, List<Object> addresses) {
		if (views == null) {
			return;
		}
		for (Object each : views) {
			Map<?, ?> view = (Map<?, ?>) each;
			addresses.add(step("sem", view.get("semantic"), "mapping", view.get("mapping")));
			addresses((List<?>) view.get("borderedNodes"), addresses);
			addresses((List<?>) view.get("children"), addresses);
		}
	}

	private static Map<String, Object> step(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

	boolean arePossible() {
		return !nodes.isEmpty();
	}

	/** The next step. */
	Map<String, Object> next() {
		Object view = one(edges.isEmpty() || random.nextInt(3) > 0 ? nodes : edges);
		if (tools.isEmpty() || random.nextInt(3) == 0) {
			return random.nextBoolean() ? step("op", "edit", "on", view, "value", one(TEXTS))
					: step("op", one(ON_VIEW), "on", view);
		}
		String[] tool = ((String) one(tools)).split(" ", 2);
		switch (tool[0]) {
		case "EdgeCreationDescription":
			return step("op", "edge", "tool", tool[1], "source", view, "target", one(nodes));
		case "ContainerDropDescription":
			return step("op", "drop", "tool", tool[1], "element", view, "on", random.nextBoolean() ? "@rep" : one(nodes));
		case "SelectionWizardDescription":
			return step("op", "tool", "tool", tool[1], "on", "@rep", "selected", List.of("/"));
		case "ReconnectEdgeDescription":
		case "DirectEditLabel":
			return step("op", "edit", "on", view, "value", one(TEXTS));
		default:
			boolean whole = random.nextBoolean() && !tool[0].startsWith("Delete");
			return step("op", "tool", "tool", tool[1], "on", whole ? "@rep" : view);
		}
	}

	private <T> T one(List<T> several) {
		return several.get(random.nextInt(several.size()));
	}
}
