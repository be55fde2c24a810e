package org.fathom.diagram.ui.internal;

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
	private final LiveScene live;

	SceneIndex(Diagram diagram) {
		live = new LiveScene(diagram);
	}

	/** Follows what has changed in the diagram. */
	void update() {
		live.update();
	}

	/** Whether the last update left an element as it was: its looks, its place, its parts and its edges. */
	boolean isAsBefore(Object element) {
		return element instanceof Identified identified && !live.isDrawnAnew(identified);
	}

	Scene scene() {
		return live.scene();
	}

	/** Whether the last update changed which elements are drawn, or which lies above which. */
	boolean isReordered() {
		return live.isReordered();
	}

	/** The place of each view's id in the order of drawing. */
	Map<String, Integer> order() {
		Map<String, Integer> order = new HashMap<>();
		scene().elements().forEach(element -> order.put(element.viewId(), order.size()));
		return order;
	}

	boolean isShown(DiagramElement element) {
		return element != null && element(element) != null;
	}

	SceneElement element(Identified element) {
		return live.element(element);
	}

	List<Edge> outgoing(DiagramElement element) {
		return live.edgesAt(element).stream().filter(edge -> edge.getSourceElement() == element && isShown(edge.getTargetElement())).distinct().toList();
	}

	List<Edge> incoming(DiagramElement element) {
		return live.edgesAt(element).stream().filter(edge -> edge.getTargetElement() == element && isShown(edge.getSourceElement())).distinct().toList();
	}

	List<Node> shown(List<Node> nodes) {
		return nodes.stream().filter(this::isShown).toList();
	}

	void dispose() {
		live.dispose();
	}
}
