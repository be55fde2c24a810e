package org.fathom.diagram.ui;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.fathom.diagram.layout.NodeSizer;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.ui.internal.NodePlacement;

/**
 * Gives a place to every visible node that has none yet, without moving what the user knows: badges line up on their host's upper edge,
 * nodes stand right of their siblings, lanes below the others.
 */
public final class NewPlacement {
	private static final int GAP = 40;
	private static final int BADGE_GAP = 4;
	private static final int LANE_HEIGHT = 120;
	private static final int BAND_HEIGHT = 60;
	private static final int BAND_WIDTH = 600;

	private final Diagram diagram;
	private final NodeGeometry geometry = new NodeGeometry();

	/**
	 * Names the diagram.
	 *
	 * @param diagram refreshed: labels, styles and kinds are set
	 */
	public NewPlacement(Diagram diagram) {
		this.diagram = diagram;
	}

	/** Places what is new; to be called within an undoable change. */
	public void apply() {
		placeAll(diagram.getNodes(), null);
	}

	private void placeAll(List<Node> nodes, Node parent) {
		for (Node node : nodes) {
			if (node.isVisible() && node.getWidth() == 0) {
				place(node, nodes, parent);
			}
			placeBadges(node);
			placeAll(node.getChildren(), node);
		}
	}

	private void place(Node node, List<Node> siblings, Node parent) {
		if (geometry.isContainer(node)) {
			container(node, siblings, parent);
			return;
		}
		new NodeSizer().size(node);
		int left = geometry.hasSideHeader(parent == null ? node : parent) ? NodeGeometry.LANE_HEADER : 0;
		int right = siblings.stream().filter(n -> n != node && n.getWidth() > 0).mapToInt(n -> n.getX() + n.getWidth())
				.max().orElse(left);
		int height = parent == null ? node.getHeight() + 2 * GAP : parent.getHeight();
		new NodePlacement(node).set(new Rectangle(right + GAP, Math.max(GAP / 2, (height - node.getHeight()) / 2),
				node.getWidth(), node.getHeight()));
	}

	private void container(Node node, List<Node> siblings, Node parent) {
		int bottom = siblings.stream().filter(n -> n != node && n.getWidth() > 0).mapToInt(n -> n.getY() + n.getHeight())
				.max().orElse(0);
		if (parent != null && parent.getKind() == NodeKind.VERTICAL_STACK) {
			int width = Math.max(BAND_WIDTH, parent.getWidth() - NodeGeometry.LANE_HEADER);
			new NodePlacement(node).set(new Rectangle(NodeGeometry.LANE_HEADER, bottom, width, LANE_HEIGHT));
			return;
		}
		int width = siblings.stream().mapToInt(Node::getWidth).max().orElse(0);
		int left = siblings.stream().filter(n -> n != node && n.getWidth() > 0).mapToInt(Node::getX).min().orElse(0);
		new NodePlacement(node).set(new Rectangle(left, bottom + GAP, Math.max(width, BAND_WIDTH), BAND_HEIGHT));
	}

	private void placeBadges(Node host) {
		int right = host.getWidth();
		for (Node badge : host.getBorderedNodes()) {
			if (badge.isVisible() && badge.getWidth() == 0) {
				new NodeSizer().size(badge);
				badge.setX(freeFrom(host, badge, right - badge.getWidth() / 2));
				badge.setY(-badge.getHeight() / 2);
			}
		}
	}

	/** The rightmost place on the upper edge, at most at {@code x}, where no other badge stands. */
	private static int freeFrom(Node host, Node badge, int x) {
		for (Node other : host.getBorderedNodes()) {
			boolean inTheWay = other != badge && other.getWidth() > 0 && other.getY() < 0
					&& other.getX() < x + badge.getWidth() && x < other.getX() + other.getWidth();
			if (inTheWay) {
				return freeFrom(host, badge, other.getX() - badge.getWidth() - BADGE_GAP);
			}
		}
		return x;
	}
}
