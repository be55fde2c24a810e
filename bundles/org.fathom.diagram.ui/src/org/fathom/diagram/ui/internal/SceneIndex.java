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
import org.fathom.diagram.scene.LiveScene;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneElement;

/** The scene of a diagram as of the last update, with quick ways to the parts that the edit parts ask for. */
final class SceneIndex {
	private final Diagram diagram;
	private final LiveScene live;
	private final Map<String, Integer> order = new HashMap<>();
	private final Map<DiagramElement, List<Edge>> outgoing = new HashMap<>();
	private final Map<DiagramElement, List<Edge>> incoming = new HashMap<>();

	SceneIndex(Diagram diagram) {
		this.diagram = diagram;
		live = new LiveScene(diagram);
		index();
	}

	/** Follows what has changed in the diagram. */
	void update() {
		live.update();
		index();
	}

	private void index() {
		order.clear();
		outgoing.clear();
		incoming.clear();
		for (SceneElement element : scene().elements()) {
			order.put(element.viewId(), order.size());
		}
		for (Edge edge : diagram.getEdges()) {
			if (isShown(edge) && isShown(edge.getSourceElement()) && isShown(edge.getTargetElement())) {
				outgoing.computeIfAbsent(edge.getSourceElement(), e -> new ArrayList<>()).add(edge);
				incoming.computeIfAbsent(edge.getTargetElement(), e -> new ArrayList<>()).add(edge);
			}
		}
	}

	/** Whether the last update left an element as it was: its looks, its place, its parts and its edges. */
	boolean isAsBefore(Object element) {
		return element instanceof Identified identified && !live.isDrawnAnew(identified);
	}

	Scene scene() {
		return live.scene();
	}

	Map<String, Integer> order() {
		return order;
	}

	boolean isShown(DiagramElement element) {
		return element != null && element(element) != null;
	}

	SceneElement element(Identified element) {
		return live.element(element);
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

	void dispose() {
		live.dispose();
	}
}
