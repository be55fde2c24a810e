package org.fathom.diagram.ui.internal;

import org.eclipse.emf.common.util.EList;
import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;

/** Lets one end of an edge follow its moved node so that the way stays orthogonal and short. */
final class EdgeFollow {
	private final Edge edge;
	private final boolean source;

	EdgeFollow(Edge edge, boolean source) {
		this.edge = edge;
		this.source = source;
	}

	/** Called after the node has moved. */
	void moved(int dx, int dy) {
		edge.setLabelX(0);
		edge.setLabelY(0);
		EList<Bendpoint> bends = edge.getBendpoints();
		if (bends.isEmpty() || !(end() instanceof Node node)) {
			return;
		}
		if (bends.size() < 2) {
			bends.clear();
			return;
		}
		Bounds now = Bounds.of(node);
		Bendpoint near = bends.get(source ? 0 : bends.size() - 1);
		Bendpoint next = bends.get(source ? 1 : bends.size() - 2);
		boolean besideBefore = near.getY() >= now.y() - dy && near.getY() <= now.bottom() - dy;
		boolean aboveBefore = near.getX() >= now.x() - dx && near.getX() <= now.right() - dx;
		if (besideBefore && near.getX() == next.getX()) {
			near.setY(near.getY() + dy);
		} else if (aboveBefore && near.getY() == next.getY()) {
			near.setX(near.getX() + dx);
		} else {
			bends.clear();
			return;
		}
		boolean swallowed = bends.stream().anyMatch(b -> b.getX() > now.x() && b.getX() < now.right()
				&& b.getY() > now.y() && b.getY() < now.bottom());
		boolean backwards = besideBefore && isBehind(now, near, dx);
		if (swallowed || backwards) {
			bends.clear();
		}
	}

	/** Whether the corner now lies on the other side of the node than before. */
	private static boolean isBehind(Bounds now, Bendpoint near, int dx) {
		double centre = now.center().x();
		return Math.signum(near.getX() - centre) != Math.signum(near.getX() - (centre - dx));
	}

	private DiagramElement end() {
		return source ? edge.getSourceElement() : edge.getTargetElement();
	}
}
