package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.HashSet;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;

/**
 * Puts a node somewhere and keeps what stands in it and around it in order: edges between its parts move along, badges stay at their
 * edge, and the containers around grow so that nothing stands outside. Edges to other nodes are routed by the layout afterwards.
 */
final class NodePlacement {
	private static final int PADDING = 20;
	private static final int AIR = 8;

	private final Node node;

	NodePlacement(Node node) {
		this.node = node;
	}

	/** Sets place and size, relative to the parent. */
	void set(Rectangle wanted) {
		Rectangle bounds = inside(wanted);
		int dx = bounds.x - node.getX();
		int dy = bounds.y - node.getY();
		int dw = bounds.width - node.getWidth();
		int dh = bounds.height - node.getHeight();
		node.setX(bounds.x);
		node.setY(bounds.y);
		node.setWidth(bounds.width);
		node.setHeight(bounds.height);
		followBorder(dw, dh);
		stretchLanes(dw, dh);
		if (dx != 0 || dy != 0 || dw != 0 || dh != 0) {
			reroute(dx, dy);
			grow(node);
		}
	}

	/** The wanted place, moved off the header and the upper and left edge of the container if need be. */
	private Rectangle inside(Rectangle wanted) {
		if (node.getKind() == NodeKind.BORDERED && node.eContainer() instanceof Node host) {
			return onBorder(wanted, host);
		}
		boolean free = node.eContainer() instanceof Node parent && parent.getChildren().contains(node)
				&& parent.getKind() == NodeKind.FREE_FORM;
		if (!free) {
			return wanted;
		}
		Node parent = (Node) node.eContainer();
		NodeGeometry geometry = new NodeGeometry();
		Bounds header = geometry.header(parent, new Bounds(0, 0, parent.getWidth(), parent.getHeight()));
		boolean side = geometry.hasSideHeader(parent);
		int left = (side ? (int) header.right() : 0) + AIR;
		int top = (side ? 0 : (int) header.bottom()) + AIR;
		return new Rectangle(Math.max(left, wanted.x), Math.max(top, wanted.y), wanted.width, wanted.height);
	}

	/** The place on the host's border that is nearest to the wanted one. */
	private static Rectangle onBorder(Rectangle wanted, Node host) {
		int x = Math.max(0, Math.min(host.getWidth(), wanted.getCenter().x));
		int y = Math.max(0, Math.min(host.getHeight(), wanted.getCenter().y));
		int right = host.getWidth() - x;
		int bottom = host.getHeight() - y;
		int nearest = Math.min(Math.min(x, right), Math.min(y, bottom));
		if (nearest == y || nearest == bottom) {
			y = nearest == y ? 0 : host.getHeight();
		} else {
			x = nearest == x ? 0 : host.getWidth();
		}
		return new Rectangle(x - wanted.width / 2, y - wanted.height / 2, wanted.width, wanted.height);
	}

	/** Bordered nodes at the right or lower edge stay there. */
	private void followBorder(int dw, int dh) {
		for (Node b : node.getBorderedNodes()) {
			int oldWidth = node.getWidth() - dw;
			int oldHeight = node.getHeight() - dh;
			if (b.getX() + b.getWidth() / 2 > oldWidth / 2) {
				b.setX(b.getX() + dw);
			}
			if (b.getY() + b.getHeight() / 2 > oldHeight / 2) {
				b.setY(b.getY() + dh);
			}
		}
	}

	/** The lanes of a resized stack are as wide as before beside its edge, and the last one takes the difference in height. */
	private void stretchLanes(int dw, int dh) {
		if (node.getKind() != NodeKind.VERTICAL_STACK || node.getChildren().isEmpty()) {
			return;
		}
		node.getChildren().forEach(lane -> lane.setWidth(lane.getWidth() + dw));
		Node last = node.getChildren().get(node.getChildren().size() - 1);
		last.setHeight(last.getHeight() + dh);
	}

	/** The smallest size that still holds what stands in the node. */
	Dimension minimumSize() {
		int width = 20;
		int height = 20;
		for (Node child : node.getChildren()) {
			Dimension inner = node.getKind() == NodeKind.VERTICAL_STACK ? new NodePlacement(child).minimumSize()
					: new Dimension(child.getWidth(), child.getHeight());
			width = Math.max(width, child.getX() + inner.width + (isStack() ? 0 : PADDING));
			int free = isStack() && child == node.getChildren().get(node.getChildren().size() - 1) ? inner.height
					: child.getHeight();
			height = Math.max(height, child.getY() + free + (isStack() ? 0 : PADDING));
		}
		return new Dimension(width, height);
	}

	private boolean isStack() {
		return node.getKind() == NodeKind.VERTICAL_STACK;
	}

	private void reroute(int dx, int dy) {
		Set<EObject> inside = new HashSet<>();
		inside.add(node);
		node.eAllContents().forEachRemaining(inside::add);
		for (Edge edge : new ArrayList<>(diagram().getEdges())) {
			boolean source = inside.contains(edge.getSourceElement());
			boolean target = inside.contains(edge.getTargetElement());
			if (source && target) {
				edge.getBendpoints().forEach(b -> shift(b, dx, dy));
				shiftLabel(edge, dx, dy);
			} else if (source || target) {
				edge.setLabelX(0);
				edge.setLabelY(0);
			}
		}
	}

	private static void shift(Bendpoint b, int dx, int dy) {
		b.setX(b.getX() + dx);
		b.setY(b.getY() + dy);
	}

	private static void shiftLabel(Edge edge, int dx, int dy) {
		if (edge.getLabelX() != 0 || edge.getLabelY() != 0) {
			edge.setLabelX(edge.getLabelX() + dx);
			edge.setLabelY(edge.getLabelY() + dy);
		}
	}

	private Diagram diagram() {
		EObject o = node;
		while (!(o instanceof Diagram)) {
			o = o.eContainer();
		}
		return (Diagram) o;
	}

	/** Lets the containers around a node grow to the right and downwards; lanes below make room. */
	private static void grow(Node child) {
		if (child.getKind() == NodeKind.BORDERED || !(child.eContainer() instanceof Node parent)
				|| !(parent.getChildren().contains(child))) {
			return;
		}
		boolean stack = parent.getKind() == NodeKind.VERTICAL_STACK;
		int padding = stack ? 0 : PADDING;
		int right = child.getX() + child.getWidth() + padding;
		int bottom = child.getY() + child.getHeight() + padding;
		if (stack) {
			bottom = restack(parent);
		}
		boolean wider = right > parent.getWidth();
		boolean higher = stack ? bottom != parent.getHeight() : bottom > parent.getHeight();
		if (wider) {
			parent.setWidth(right);
		}
		if (higher) {
			int more = bottom - parent.getHeight();
			parent.setHeight(bottom);
			pushBelow(parent, more);
		}
		if (wider && stack) {
			parent.getChildren().forEach(lane -> lane.setWidth(parent.getWidth() - lane.getX()));
		}
		if (wider || higher) {
			grow(parent);
		}
	}

	/** Puts the lanes of a stack one below the other again. */
	private static int restack(Node stack) {
		int y = stack.getChildren().stream().mapToInt(Node::getY).min().orElse(0);
		for (Node lane : stack.getChildren()) {
			int dy = y - lane.getY();
			if (dy != 0) {
				lane.setY(y);
				new NodePlacement(lane).reroute(0, dy);
			}
			y += lane.getHeight();
		}
		return y;
	}

	/** What stands below a node on the diagram moves down as far as the node has grown. */
	private static void pushBelow(Node grown, int dy) {
		if (!(grown.eContainer() instanceof Diagram diagram)) {
			return;
		}
		int oldBottom = grown.getY() + grown.getHeight() - dy;
		List<Node> below = diagram.getNodes().stream().filter(n -> n != grown && n.getY() >= oldBottom).toList();
		for (Node n : below) {
			n.setY(n.getY() + dy);
			new NodePlacement(n).reroute(0, dy);
		}
	}

	/** Whether an element stands in a node, at any depth, or is it. */
	static boolean isInside(DiagramElement element, Node node) {
		for (EObject o = element; o != null; o = o.eContainer()) {
			if (o == node) {
				return true;
			}
		}
		return false;
	}
}
