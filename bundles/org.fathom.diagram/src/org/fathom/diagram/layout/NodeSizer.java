package org.fathom.diagram.layout;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.TextBlock;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.NodeStyle;

/** Gives a node the size its style asks for, and more height or width if its label needs it. */
public final class NodeSizer {
	private static final int UNIT = 10;
	private static final int DEFAULT_SIZE = 30;
	private static final int MAX_GROWTH = 2;

	private final NodeGeometry geometry = new NodeGeometry();

	/**
	 * Sets width and height of a node. A container is measured with what stands in it, unless it is a pool, a lane or a band.
	 *
	 * @param node refreshed: style and label are set
	 */
	public void size(Node node) {
		if (geometry.isContainer(node) && !geometry.hasSideHeader(node) && !geometry.isBand(node)) {
			new NestedLayout().measure(node);
			return;
		}
		Bounds preferred = preferred(node);
		node.setWidth((int) preferred.width());
		node.setHeight((int) preferred.height());
	}

	/**
	 * The size that a node's style asks for, enlarged for its label.
	 *
	 * @param node a node that is no container, refreshed: style and label are set; it is not changed
	 * @return at the origin, in whole pixels
	 */
	public Bounds preferred(Node node) {
		NodeStyle style = node.getStyle();
		double width = style == null || style.width() <= 0 ? DEFAULT_SIZE : style.width();
		double height = style == null || style.height() <= 0 ? DEFAULT_SIZE : style.height();
		boolean inside = !geometry.isPicture(node) && geometry.labelStyle(node).position() == LabelPosition.NODE
				&& !geometry.labelStyle(node).hidden();
		if (inside) {
			TextBlock text = wrapped(node, width);
			for (double widest = width * MAX_GROWTH; text.height() > height * MAX_GROWTH && width < widest;) {
				width += UNIT;
				text = wrapped(node, width);
			}
			height = Math.max(height, geometry.heightFor(node, text));
		}
		return new Bounds(0, 0, (int) width, (int) height);
	}

	private TextBlock wrapped(Node node, double width) {
		return new TextBlock(node.getLabel(), geometry.labelStyle(node), geometry.textWidth(new Bounds(0, 0, width, 0)));
	}
}
