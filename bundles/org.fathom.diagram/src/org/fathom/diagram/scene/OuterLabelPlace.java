package org.fathom.diagram.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NotationPackage;
import org.fathom.diagram.style.LabelAlignment;

/**
 * Chooses where a label outside its node stands: below it, above it if an edge leaves at the bottom, beside the lower edge if that is
 * no place either: because edges leave on both sides, or because the node itself sits on a border.
 */
final class OuterLabelPlace {
	private final NodeGeometry geometry = new NodeGeometry();
	private final RouteCalculator routes = new RouteCalculator();
	private final Map<DiagramElement, Set<Side>> usedSides = new HashMap<>();

	private enum Side {
		TOP, BOTTOM
	}

	OuterLabelPlace(Diagram diagram) {
		if (diagram != null) {
			diagram.getEdges().stream().filter(DiagramElement::isVisible).forEach(this::note);
		}
	}

	private void note(Edge edge) {
		if (edge.getSourceElement() == null || edge.getTargetElement() == null) {
			return;
		}
		var way = routes.route(edge);
		note(edge.getSourceElement(), way.get(0), way.get(1));
		note(edge.getTargetElement(), way.get(way.size() - 1), way.get(way.size() - 2));
	}

	private void note(DiagramElement element, Point end, Point next) {
		if (element instanceof Node node && Math.abs(end.x() - next.x()) < 0.5 && geometry.hasOuterLabel(node)) {
			usedSides.computeIfAbsent(element, e -> new HashSet<>()).add(next.y() > end.y() ? Side.BOTTOM : Side.TOP);
		}
	}

	SceneText text(Node node) {
		TextBlock block = geometry.outerLabel(node);
		Bounds b = Bounds.of(node);
		Set<Side> used = usedSides.getOrDefault(node, Set.of());
		double gap = NodeGeometry.OUTER_LABEL_GAP;
		if (!used.contains(Side.BOTTOM)) {
			return block.in(new Bounds(b.x(), b.bottom() + gap, b.width(), block.height()), LabelAlignment.CENTER);
		}
		boolean bordered = node.eContainmentFeature() == NotationPackage.Literals.NODE__BORDERED_NODES;
		if (!used.contains(Side.TOP) && !bordered) {
			return block.in(new Bounds(b.x(), b.y() - gap - block.height(), b.width(), block.height()),
					LabelAlignment.CENTER);
		}
		return block.in(new Bounds(b.center().x() + 2 * gap, b.bottom() + gap / 2, block.width(), block.height()),
				LabelAlignment.LEFT);
	}
}
