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
	 * @return {@code true} for a container without content directly on the diagram
	 */
	public boolean isBand(Node node) {
		return isContainer(node) && node.getChildren().isEmpty() && node.eContainer() instanceof Diagram
				&& node.getKind() != NodeKind.VERTICAL_STACK && node.getKind() != NodeKind.LIST;
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
	 * The area for the text inside a node that is not a container.
	 *
	 * @param node   any node
	 * @param bounds bounds of the node
	 * @return the area inside the padding, below the icon
	 */
	public Bounds textArea(Node node, Bounds bounds) {
		double top = hasIcon(node) ? ICON_ROW : PADDING - 2;
		return new Bounds(bounds.x() + PADDING, bounds.y() + top, Math.max(0, bounds.width() - 2 * PADDING),
				Math.max(0, bounds.height() - top - PADDING + 2));
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
	 * The label outside a node, wrapped.
	 *
	 * @param node any node
	 * @return a block, empty if there is no outer label
	 */
	public TextBlock outerLabel(Node node) {
		return new TextBlock(hasOuterLabel(node) ? node.getLabel() : null, labelStyle(node),
				Math.max(OUTER_LABEL_WIDTH, node.getWidth()));
	}
}
