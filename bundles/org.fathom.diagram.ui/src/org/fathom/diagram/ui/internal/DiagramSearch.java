package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;

/** Finds elements of a diagram. */
final class DiagramSearch {
	private final Diagram diagram;

	DiagramSearch(Diagram diagram) {
		this.diagram = diagram;
	}

	/** All nodes, in the order of the notation. */
	List<Node> nodes() {
		List<Node> found = new ArrayList<>();
		diagram.getNodes().forEach(node -> collect(node, found));
		return found;
	}

	private static void collect(Node node, List<Node> found) {
		found.add(node);
		node.getChildren().forEach(child -> collect(child, found));
		node.getBorderedNodes().forEach(bordered -> collect(bordered, found));
	}

	/** Every element that shows one of some model elements, in the order of the notation. */
	List<DiagramElement> elementsOf(Collection<? extends EObject> semantic) {
		List<DiagramElement> found = new ArrayList<>();
		for (Iterator<EObject> all = diagram.eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement e && e.getTarget() != null && semantic.contains(e.getTarget())) {
				found.add(e);
			}
		}
		return found;
	}

	List<Node> nodesOf(Collection<? extends EObject> semantic) {
		return elementsOf(semantic).stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
	}

	/** The elements that do not stand inside another one of them. */
	List<DiagramElement> withoutParts(Collection<DiagramElement> elements) {
		return elements.stream().filter(e -> elements.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e)))
				.toList();
	}

	/** The innermost node that holds others and surrounds a point. */
	Optional<Node> containersAt(Point at) {
		return nodes().stream().filter(node -> node.isVisible() && !node.getChildren().isEmpty()
				&& SceneRectangles.around(Bounds.of(node), 0).contains(at)).reduce((outer, inner) -> inner);
	}
}
