package org.fathom.diagram.layout;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.TextBlock;

/** A node to be placed, with what stands around it: its outer label, its bordered nodes. */
final class Cell {
	private static final NodeGeometry GEOMETRY = new NodeGeometry();

	final Node node;
	final Strip strip;
	final boolean picture;
	/** How far things stand out of the node. */
	double above;
	double below;
	double beside;
	int column;
	int row;
	/** Position among the nodes of its column that has few crossings. */
	int order;
	/** Edges that end at the upper or lower border. */
	boolean usesTop;
	boolean usesBottom;

	Cell(Node node, Strip strip) {
		this.node = node;
		this.strip = strip;
		picture = GEOMETRY.isPicture(node);
	}

	/** Computes how far things stand out, once it is known which borders edges use. */
	void measure() {
		above = 0;
		below = 0;
		beside = 0;
		TextBlock label = GEOMETRY.outerLabel(node);
		if (!label.isEmpty()) {
			double height = label.height() + NodeGeometry.OUTER_LABEL_GAP;
			if (!usesBottom || usesTop) {
				below = height;
			} else {
				above = height;
			}
			boolean aside = usesBottom && usesTop;
			beside = aside ? Math.max(0, label.width() + 3 * NodeGeometry.OUTER_LABEL_GAP - node.getWidth() / 2.0)
					: Math.max(0, (label.width() - node.getWidth()) / 2);
		}
		for (Node bordered : node.getBorderedNodes()) {
			if (bordered.isVisible()) {
				surround(bordered);
			}
		}
	}

	private void surround(Node bordered) {
		TextBlock label = GEOMETRY.outerLabel(bordered);
		double labelHeight = label.isEmpty() ? 0 : label.height() + NodeGeometry.OUTER_LABEL_GAP;
		double middle = bordered.getX() + bordered.getWidth() / 2.0;
		above = Math.max(above, -bordered.getY());
		below = Math.max(below, bordered.getY() + bordered.getHeight() + labelHeight - node.getHeight());
		beside = Math.max(beside, bordered.getX() + bordered.getWidth() - node.getWidth());
		beside = Math.max(beside, -bordered.getX());
		if (!label.isEmpty()) {
			double right = Math.max(middle + label.width() / 2, middle + 3 * NodeGeometry.OUTER_LABEL_GAP + label.width());
			beside = Math.max(beside, Math.max(label.width() / 2 - middle, right - node.getWidth()));
		}
	}

	double halfWidth() {
		return node.getWidth() / 2.0 + beside;
	}

	double halfHeight() {
		return node.getHeight() / 2.0;
	}

	Bounds bounds() {
		return Bounds.of(node);
	}
}
