package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.scene.SceneElement;

/** The scene of a diagram at one moment, with quick ways to the parts that the edit parts ask for. */
final class SceneIndex {
	private final Scene scene;
	private final Map<String, SceneElement> elements = new HashMap<>();
	private final Map<String, Integer> order = new HashMap<>();
	private final Map<DiagramElement, List<Edge>> outgoing = new HashMap<>();
	private final Map<DiagramElement, List<Edge>> incoming = new HashMap<>();

	SceneIndex(Diagram diagram) {
		scene = new SceneBuilder().build(diagram);
		for (SceneElement element : scene.elements()) {
			order.put(element.viewId(), order.size());
			elements.put(element.viewId(), element);
		}
		for (Edge edge : diagram.getEdges()) {
			if (isShown(edge) && isShown(edge.getSourceElement()) && isShown(edge.getTargetElement())) {
				outgoing.computeIfAbsent(edge.getSourceElement(), e -> new ArrayList<>()).add(edge);
				incoming.computeIfAbsent(edge.getTargetElement(), e -> new ArrayList<>()).add(edge);
			}
		}
	}

	Scene scene() {
		return scene;
	}

	Map<String, Integer> order() {
		return order;
	}

	boolean isShown(DiagramElement element) {
		return element != null && elements.containsKey(element.getId());
	}

	SceneElement element(Identified element) {
		return elements.get(element.getId());
	}

	List<Edge> outgoing(DiagramElement element) {
		return outgoing.getOrDefault(element, List.of());
	}

	List<Edge> incoming(DiagramElement element) {
		return incoming.getOrDefault(element, List.of());
	}

	List<Node> shown(List<Node> nodes) {
		return nodes.stream().filter(this::isShown).toList();
	}
}
