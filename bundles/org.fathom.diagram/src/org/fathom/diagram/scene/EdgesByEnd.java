package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;

/** The visible edges at each element of a diagram, at one moment. */
public final class EdgesByEnd {
	private final Map<DiagramElement, List<Edge>> edges = new HashMap<>();

	/**
	 * Reads the edges of a diagram.
	 *
	 * @param diagram not changed; later changes are not seen
	 */
	public EdgesByEnd(Diagram diagram) {
		for (Edge edge : diagram.getEdges()) {
			if (edge.isVisible() && edge.getSourceElement() != null && edge.getTargetElement() != null) {
				edges.computeIfAbsent(edge.getSourceElement(), e -> new ArrayList<>()).add(edge);
				edges.computeIfAbsent(edge.getTargetElement(), e -> new ArrayList<>()).add(edge);
			}
		}
	}

	/**
	 * Those that start or end at an element.
	 *
	 * @param element a node or an edge
	 * @return in the order of the diagram; one that does both is there twice
	 */
	public List<Edge> at(DiagramElement element) {
		return edges.getOrDefault(element, List.of());
	}
}
