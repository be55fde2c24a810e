package org.fathom.diagram.layout;

import java.util.Map;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.TextBlock;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.NodeStyle;

/** Gives a node the size its style asks for, and more height or width if its label needs it. */
public final class NodeSizer {
	/** Sirius measures sizes in steps of ten pixels. */
	private static final int UNIT = 10;
	private static final int DEFAULT_UNITS = 3;
	private static final int MAX_GROWTH = 2;

	private final NodeGeometry geometry = new NodeGeometry();

	/**
	 * Sets width and height of a node that is no container.
	 *
	 * @param node refreshed: style and label are set
	 */
	public void size(Node node) {
		double width = asked(node, "width", "horizontalDiameterComputationExpression", "widthComputationExpression"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		double height = asked(node, "height", "verticalDiameterComputationExpression", "heightComputationExpression"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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
		node.setWidth((int) width);
		node.setHeight((int) height);
	}

	private TextBlock wrapped(Node node, double width) {
		return new TextBlock(node.getLabel(), geometry.labelStyle(node), geometry.textWidth(new Bounds(0, 0, width, 0)));
	}

	private static double asked(Node node, String... names) {
		NodeStyle style = node.getStyle();
		Map<String, Object> attributes = style == null ? Map.of() : style.attributes();
		for (String name : names) {
			double units = number(attributes.get(name));
			if (units > 0) {
				return units * UNIT;
			}
		}
		double units = number(attributes.get("sizeComputationExpression")); //$NON-NLS-1$
		if (units <= 0) {
			units = number(attributes.get("size")); //$NON-NLS-1$
		}
		return (units > 0 ? units : DEFAULT_UNITS) * UNIT;
	}

	private static double number(Object value) {
		if (value instanceof Number number) {
			return number.doubleValue();
		}
		try {
			return value instanceof String text ? Double.parseDouble(text.strip()) : 0;
		} catch (NumberFormatException e) {
			return 0; // an expression that was not evaluated asks for nothing
		}
	}
}
