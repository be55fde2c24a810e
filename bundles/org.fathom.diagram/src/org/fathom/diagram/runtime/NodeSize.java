package org.fathom.diagram.runtime;

import java.util.Map;

import org.fathom.diagram.description.StyleDescription;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/**
 * The size that a style asks for, in units of the size expressions.
 *
 * @param width  width; {@code null} if it was never given
 * @param height height; {@code null} if it was never given
 */
record NodeSize(Integer width, Integer height) {
	private static final String IMAGE = "WorkspaceImageDescription"; //$NON-NLS-1$

	/** The size of a node whose style is resolved. What the style does not give stays as it was before. */
	static NodeSize of(Node node, StyleDescription style, ViewDetails before, Evaluator evaluator, Map<String, Object> variables) {
		NodeSize old = before == null ? new NodeSize(null, null) : new NodeSize(before.width(), before.height());
		if (style == null || node.getKind() == NodeKind.LIST_ITEM) {
			return old;
		}
		if (node.getKind() == NodeKind.NODE || node.getKind() == NodeKind.BORDERED) {
			NodeSize own = own(style, node);
			return own != null ? own : square(node, style, old, evaluator, variables);
		}
		return IMAGE.equals(style.type()) ? old
				: new NodeSize(extent("widthComputationExpression", old.width(), node, style, evaluator, variables), //$NON-NLS-1$
						extent("heightComputationExpression", old.height(), node, style, evaluator, variables)); //$NON-NLS-1$
	}

	/** A container's width or height, of which only what is above 0 counts until there is one. */
	private static Integer extent(String attribute, Integer old, Node node, StyleDescription style, Evaluator evaluator,
			Map<String, Object> variables) {
		String expression = style.attribute(attribute);
		int size = expression.isEmpty() ? -1 : evaluator.integer(expression, node.getTarget(), variables, style.id());
		return old == null && size <= 0 ? null : Integer.valueOf(size);
	}

	/** The size expression gives both; only a picture can have -1, which is its own size. */
	private static NodeSize square(Node node, StyleDescription style, NodeSize old, Evaluator evaluator, Map<String, Object> variables) {
		String expression = style.attribute("sizeComputationExpression"); //$NON-NLS-1$
		int size = expression.isEmpty() ? Integer.MIN_VALUE : evaluator.integer(expression, node.getTarget(), variables, style.id());
		Integer both = Integer.valueOf(size);
		return size >= 0 || size == -1 && IMAGE.equals(style.type()) ? new NodeSize(both, both) : old;
	}

	/** Squares, lozenges and ellipses have a width and height of their own if neither is 0; {@code null} otherwise. */
	private static NodeSize own(StyleDescription style, Node node) {
		Map<String, Object> attributes = node.getStyle().attributes();
		boolean ellipse = "EllipseNodeDescription".equals(style.type()); //$NON-NLS-1$
		if (!ellipse && !"LozengeNodeDescription".equals(style.type()) //$NON-NLS-1$
				&& !"SquareDescription".equals(style.type())) { //$NON-NLS-1$
			return null;
		}
		Integer width = (Integer) attributes.get(ellipse ? "horizontalDiameter" : "width"); //$NON-NLS-1$ //$NON-NLS-2$
		Integer height = (Integer) attributes.get(ellipse ? "verticalDiameter" : "height"); //$NON-NLS-1$ //$NON-NLS-2$
		return width.intValue() == 0 || height.intValue() == 0 ? null : new NodeSize(width, height);
	}
}
