package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;

/** Looks for room for a node beside another one. */
final class FreePlace {
	private static final int STEP = 90;
	private static final int TRIES = 8;
	private static final int GAP = 50;
	private static final int AIR = 16;
	private static final int LEAST_WIDTH = 120;
	private static final int LEAST_HEIGHT = 60;

	private final List<Bounds> taken = new ArrayList<>();

	FreePlace(Diagram diagram) {
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof Node node && node.isVisible() && !new NodeGeometry().isContainer(node)) {
				taken.add(Bounds.of(node));
			}
		});
	}

	/** The middle of a free place right of a node: straight on, else below, else above, else further to the right. */
	Point rightOf(Node node) {
		Bounds b = Bounds.of(node);
		double width = Math.max(LEAST_WIDTH, b.width());
		double x = b.right() + GAP + width / 2;
		double top = node.eContainer() instanceof Node parent ? Bounds.of(parent).y() : Double.NEGATIVE_INFINITY;
		for (int column = 0; column < TRIES; column++) {
			for (int row : new int[] { 0, 1, -1 }) {
				double y = b.center().y() + row * STEP;
				Bounds place = new Bounds(x - width / 2, y - LEAST_HEIGHT / 2.0, width, LEAST_HEIGHT);
				if (place.y() > top && taken.stream().noneMatch(place.grown(AIR)::intersects)) {
					return new Point((int) x, (int) y);
				}
			}
			x += STEP;
		}
		return new Point((int) x, (int) b.center().y());
	}
}
