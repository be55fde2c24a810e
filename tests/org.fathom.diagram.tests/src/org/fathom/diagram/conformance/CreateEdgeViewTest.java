package org.fathom.diagram.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** An edge between elements, created by an operation; with views as ends there is none, see the case create-edge-view. */
class CreateEdgeViewTest {

	@Test
	void showsTheEdgeBetweenTheViewsOfTheElementsUntilItIsUndone() throws Exception {
		List<Map<String, Object>> results = new CaseRunner(Cases.folder("own").resolve("create-edge-view-elements")).run();
		assertEquals(List.of("f2"), edges(results.get(2)));
		assertEquals(List.of("f2"), edges(results.get(4)));
		assertEquals(List.of(), edges(results.get(6)));
	}

	private static List<?> edges(Map<String, Object> result) {
		return ((List<?>) ((Map<?, ?>) result.get("dump")).get("edges")).stream().map(edge -> ((Map<?, ?>) edge).get("label"))
				.toList();
	}
}
