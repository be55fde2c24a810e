package org.fathom.diagram.layout;

import java.util.List;

import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.diagram.scene.Point;

/** Writes a route into the notation. Bendpoints that exist already are reused, so that their ids live on. */
final class RouteWriter {
	private RouteWriter() {
	}

	static void write(Edge edge, List<Point> bends) {
		List<Bendpoint> kept = edge.getBendpoints();
		while (kept.size() > bends.size()) {
			kept.remove(kept.size() - 1);
		}
		for (int i = 0; i < bends.size(); i++) {
			if (i >= kept.size()) {
				kept.add(NotationFactory.eINSTANCE.createBendpoint());
			}
			kept.get(i).setX((int) Math.round(bends.get(i).x()));
			kept.get(i).setY((int) Math.round(bends.get(i).y()));
		}
	}
}
