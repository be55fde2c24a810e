package org.fathom.diagram.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.ui.context.DiagramContext;

/** Makes a loose node that is put on an edge a part of that way. */
final class EdgeInsertion {
	private static final int AIR = 12;

	private final Diagram diagram;
	private final DiagramContext context;

	EdgeInsertion(Diagram diagram, DiagramContext context) {
		this.diagram = diagram;
		this.context = context;
	}

	private EdgeSplit split() {
		return new EdgeSplit(diagram, context.runtime().runner(diagram), context.runtime().tools(diagram));
	}

	/**
	 * The edge that a node would become a part of at a place.
	 *
	 * @param node a node that is moved there; {@code null} for a new one
	 * @param at   its middle, absolute
	 */
	Optional<Edge> by(Node node, Point at) {
		EdgeSplit split = split();
		boolean possible = node == null || new Movability(node).isMovable() && node.getKind() != NodeKind.BORDERED && split.isLoose(node);
		return possible ? split.under(at).filter(edge -> node == null || split.canPut(node, edge)) : Optional.empty();
	}

	/** The edge at a place, if a node is loose. */
	Optional<Edge> under(Node node, Point at) {
		EdgeSplit split = split();
		return node.getKind() == NodeKind.BORDERED || !split.isLoose(node) ? Optional.empty() : split.under(at);
	}

	/**
	 * Leads an edge through a node; called within a change. The layout that follows makes room for it.
	 *
	 * @return whether that is possible
	 */
	boolean put(Node node, Edge edge) {
		boolean done = !ToolCall.attempt(() -> split().put(node, edge) ? List.of(node) : List.of()).isEmpty();
		if (done) {
			context.runtime().refresh(diagram);
		}
		return done;
	}

	/** Joins what a node stood between, as it is going to be deleted; tells whether that was so. */
	boolean heal(Node node) throws ToolException {
		return split().lead(node);
	}

	/** Lets others make room for a node that has become a part of a way. */
	void makeRoom(Node node) {
		int width = node.getWidth();
		int height = node.getHeight();
		if (isCrowded(node)) {
			// as one that has no place yet it makes the layout move others aside
			node.setWidth(0);
			node.setHeight(0);
			node.setPinned(false);
		}
		context.layout().layout(diagram, LayoutScope.NEW);
		node.setWidth(Math.max(width, node.getWidth()));
		node.setHeight(Math.max(height, node.getHeight()));
		context.layout().route(diagram, List.of(node));
	}

	private static boolean isCrowded(Node node) {
		Rectangle around = SceneRectangles.around(Bounds.of(node), AIR);
		return node.eContainer() instanceof Node parent && parent.getChildren().stream()
				.anyMatch(other -> other != node && other.isVisible() && around.intersects(SceneRectangles.around(Bounds.of(other), 0)));
	}
}
