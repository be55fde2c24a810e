package org.fathom.diagram.scene;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.NodeStyle;
import org.fathom.diagram.style.Shape;

/**
 * Where the label, the icon and the content of a node stand inside and around it. Layout, scene and editor all ask here, so they agree.
 */
public final class NodeGeometry {
	/** Width of the header of a lane or pool, whose label is read from bottom to top. */
	public static final int LANE_HEADER = 36;
	/** Size of the icon of a label. */
	public static final int ICON = 16;
	/** Width to which a label that stands outside its node is wrapped. */
	public static final int OUTER_LABEL_WIDTH = 104;
	/** Distance between a node and the label outside. */
	public static final int OUTER_LABEL_GAP = 4;
	/** Distance between the border of a node and its label. */
	public static final int PADDING = 10;
	private static final int ICON_ROW = 22;
	private static final int ICON_INSET = 6;
	private static final int TITLE_PADDING = 6;

	/**
	 * Whether a node is drawn as a container.
	 *
	 * @param node any node
	 * @return {@code true} if its mapping is a container mapping
	 */
	public boolean isContainer(Node node) {
		NodeKind kind = node.getKind();
		return kind == NodeKind.FREE_FORM || kind == NodeKind.LIST || kind == NodeKind.HORIZONTAL_STACK
				|| kind == NodeKind.VERTICAL_STACK;
	}

	/**
	 * Whether the label of a container stands in a band at its left: so it is for a vertical stack, whose parts are the lanes of a pool,
	 * and for the lanes themselves.
	 *
	 * @param node any node
	 * @return {@code true} if the label is read from bottom to top
	 */
	public boolean hasSideHeader(Node node) {
		return node.getKind() == NodeKind.VERTICAL_STACK || isLane(node);
	}

	/**
	 * Whether a node is a part of a vertical stack.
	 *
	 * @param node any node
	 * @return {@code true} for lanes
	 */
	public boolean isLane(Node node) {
		return isContainer(node) && node.eContainer() instanceof Node parent
				&& parent.getKind() == NodeKind.VERTICAL_STACK;
	}

	/**
	 * Whether a container is an empty band that spans its diagram, for example the pool of somebody outside.
	 *
	 * @param node any node
	 * @return {@code true} for a container without content directly on a diagram that has lanes or edges
	 */
	public boolean isBand(Node node) {
		return isContainer(node) && node.getChildren().isEmpty() && node.eContainer() instanceof Diagram diagram
				&& node.getKind() != NodeKind.VERTICAL_STACK && node.getKind() != NodeKind.LIST
				&& (!diagram.getEdges().isEmpty()
						|| diagram.getNodes().stream().anyMatch(n -> n.getKind() == NodeKind.VERTICAL_STACK));
	}

	/**
	 * The style of a node's label.
	 *
	 * @param node any node
	 * @return never {@code null}
	 */
	public LabelStyle labelStyle(Node node) {
		NodeStyle style = node.getStyle();
		return style == null ? LabelStyle.DEFAULT : style.label();
	}

	/**
	 * Whether the label stands outside, below the node.
	 *
	 * @param node any node
	 * @return {@code true} for visible outer labels
	 */
	public boolean hasOuterLabel(Node node) {
		LabelStyle label = labelStyle(node);
		return !isContainer(node) && !label.hidden() && node.getLabel() != null && !node.getLabel().isBlank()
				&& (label.position() == LabelPosition.BORDER || isPicture(node));
	}

	/**
	 * Whether the node is drawn as a picture.
	 *
	 * @param node any node
	 * @return {@code true} for {@link Shape#IMAGE}
	 */
	public boolean isPicture(Node node) {
		return node.getStyle() != null && node.getStyle().shape() == Shape.IMAGE;
	}

	/**
	 * Whether an icon stands in the node.
	 *
	 * @param node any node
	 * @return {@code true} if its label has an icon with a path
	 */
	public boolean hasIcon(Node node) {
		String icon = labelStyle(node).icon();
		return icon != null && !icon.isEmpty() && !isPicture(node);
	}

	/**
	 * The width to which the text inside a node is wrapped.
	 *
	 * @param bounds bounds of the node
	 * @return diagram pixels, at least 8
	 */
	public double textWidth(Bounds bounds) {
		return Math.max(8, bounds.width() - 2 * PADDING);
	}

	/**
	 * The area in whose middle the text inside a node stands: the node inside its padding, without what bordered nodes cover below, and
	 * without the row of the icon if the text would touch the icon.
	 *
	 * @param node   a node that is no container
	 * @param bounds bounds of the node
	 * @param text   the wrapped text
	 * @return the area; its height may be 0
	 */
	public Bounds textArea(Node node, Bounds bounds, TextBlock text) {
		double covered = coveredBelow(node);
		Bounds whole = area(bounds, PADDING - 2, covered);
		if (!hasIcon(node)) {
			return whole;
		}
		Bounds centred = text.in(whole, labelStyle(node).alignment()).bounds();
		return centred.intersects(iconArea(bounds).grown(3)) ? area(bounds, ICON_ROW, covered) : whole;
	}

	/**
	 * The least height in which a node has room for its text.
	 *
	 * @param node a node that is no container
	 * @param text the wrapped text
	 * @return diagram pixels, with padding
	 */
	public double heightFor(Node node, TextBlock text) {
		return Math.ceil((hasIcon(node) ? ICON_ROW : PADDING - 2) + text.height() + PADDING - 2 + coveredBelow(node));
	}

	private static Bounds area(Bounds bounds, double above, double below) {
		return new Bounds(bounds.x() + PADDING, bounds.y() + above, Math.max(0, bounds.width() - 2 * PADDING),
				Math.max(0, bounds.height() - above - PADDING + 2 - below));
	}

	/** How much of the lower part of a node the nodes on its lower border cover. */
	private static double coveredBelow(Node node) {
		return node.getBorderedNodes().stream()
				.filter(b -> b.isVisible() && b.getWidth() > 0 && b.getY() > node.getHeight() / 2)
				.mapToDouble(b -> node.getHeight() - b.getY() - PADDING + 4).max().orElse(0);
	}

	/**
	 * Where the icon stands.
	 *
	 * @param bounds bounds of the node
	 * @return a square in the upper left corner
	 */
	public Bounds iconArea(Bounds bounds) {
		return new Bounds(bounds.x() + ICON_INSET, bounds.y() + ICON_INSET, ICON, ICON);
	}

	/**
	 * The band of a container in which its label stands.
	 *
	 * @param node   a container
	 * @param bounds its bounds
	 * @return the band at the left or at the top; for a band-like container everything
	 */
	public Bounds header(Node node, Bounds bounds) {
		if (isBand(node)) {
			return bounds;
		}
		return hasSideHeader(node) ? new Bounds(bounds.x(), bounds.y(), LANE_HEADER, bounds.height())
				: new Bounds(bounds.x(), bounds.y(), bounds.width(), titleHeight(node, bounds.width()));
	}

	private double titleHeight(Node node, double width) {
		TextBlock title = new TextBlock(node.getLabel(), labelStyle(node), width - 2 * PADDING);
		return title.height() + TITLE_PADDING;
	}

	/**
	 * The label of a node without line breaks for want of room.
	 *
	 * @param node a container with its title at the top, or an item of a list
	 * @return its text
	 */
	public TextBlock line(Node node) {
		return new TextBlock(node.getLabel(), labelStyle(node), Double.MAX_VALUE);
	}

	/**
	 * The label outside a node, wrapped.
	 *
	 * @param node any node
	 * @return a block, empty if there is no outer label
	 */
	public TextBlock outerLabel(Node node) {
		return new TextBlock(hasOuterLabel(node) ? node.getLabel() : null, labelStyle(node), outerLabelWidth(node));
	}

	/** The label of a bordered node ends where the next one on the same border begins. */
	private static double outerLabelWidth(Node node) {
		double width = Math.max(OUTER_LABEL_WIDTH, node.getWidth());
		if (node.eContainer() instanceof Node host && host.getBorderedNodes().contains(node)) {
			double room = host.getBorderedNodes().stream()
					.filter(b -> b.isVisible() && b.getY() == node.getY() && b.getX() > node.getX())
					.mapToDouble(b -> b.getX() - node.getX() - 4 * OUTER_LABEL_GAP).min().orElse(width);
			return Math.min(width, Math.max(room, 2 * ICON));
		}
		return width;
	}
}
