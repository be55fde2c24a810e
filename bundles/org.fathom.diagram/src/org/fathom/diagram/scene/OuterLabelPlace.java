package org.fathom.diagram.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
	private final EdgesByEnd edges;

	private enum Side {
		TOP, BOTTOM
	}

	OuterLabelPlace(EdgesByEnd edges) {
		this.edges = edges;
	}

	private Set<Side> usedSides(Node node) {
		Set<Side> used = EnumSet.noneOf(Side.class);
		for (Edge edge : edges.at(node)) {
			List<Point> way = routes.route(edge);
			if (edge.getSourceElement() == node) {
				note(used, way.get(0), way.get(1));
			}
			if (edge.getTargetElement() == node) {
				note(used, way.get(way.size() - 1), way.get(way.size() - 2));
			}
		}
		return used;
	}

	private static void note(Set<Side> used, Point end, Point next) {
		if (Math.abs(end.x() - next.x()) < 0.5) {
			used.add(next.y() > end.y() ? Side.BOTTOM : Side.TOP);
		}
	}

	SceneText text(Node node) {
		TextBlock block = geometry.outerLabel(node);
		Bounds b = Bounds.of(node);
		Set<Side> used = usedSides(node);
		double gap = NodeGeometry.OUTER_LABEL_GAP;
		if (!used.contains(Side.BOTTOM)) {
			return block.in(new Bounds(b.x(), b.bottom() + gap, b.width(), block.height()), LabelAlignment.CENTER);
		}
		boolean bordered = node.eContainmentFeature() == NotationPackage.Literals.NODE__BORDERED_NODES;
		if (!used.contains(Side.TOP) && !bordered) {
			return block.in(new Bounds(b.x(), b.y() - gap - block.height(), b.width(), block.height()),
					LabelAlignment.CENTER);
		}
		return block.in(new Bounds(b.center().x() + 3 * gap, b.bottom() + gap / 2, block.width(), block.height()),
				LabelAlignment.LEFT);
	}
}
