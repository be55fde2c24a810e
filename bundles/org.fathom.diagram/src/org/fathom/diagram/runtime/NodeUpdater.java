package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.description.StyleDescription;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.style.NodeStyle;

/** Computes what a node shows: label, tooltip, style, size, semantic elements, decorations. */
final class NodeUpdater {
	private final Refresh refresh;
	private final StyleChooser styles;
	private final NodeStyleFactory factory;
	private final ViewContent content;

	NodeUpdater(Refresh refresh) {
		this.refresh = refresh;
		this.styles = new StyleChooser(refresh);
		this.factory = new NodeStyleFactory(refresh.evaluator());
		this.content = new ViewContent(refresh);
	}

	void update(Node node, NodeMapping mapping, EObject parent) {
		EObject element = node.getTarget();
		Map<String, Object> variables = new HashMap<>();
		variables.put("diagram", refresh.diagram()); //$NON-NLS-1$
		variables.put("viewpoint", refresh.diagram()); //$NON-NLS-1$
		variables.put("view", node); //$NON-NLS-1$
		variables.put("container", parent); //$NON-NLS-1$
		StyleDescription style = styles.choose(styled(mapping), element, variables);
		content.semanticElements(node, mapping, List.of(element), variables);
		variables.remove("container"); //$NON-NLS-1$
		NodeStyle resolved = style == null ? null : factory.create(style, element, variables);
		boolean unset = content.text(node, style, variables);
		if (!Objects.equals(node.getStyle(), resolved)) {
			node.setStyle(resolved);
		}
		details(node, style, unset, variables);
	}

	/** An import shows its elements in the style of the mapping that it imports. */
	private NodeMapping styled(NodeMapping mapping) {
		MappingDescription imported = mapping.imported() == null ? null
				: refresh.description().mappings().get(mapping.imported());
		return imported instanceof NodeMapping node ? node : mapping;
	}

	private void details(Node node, StyleDescription style, boolean unset, Map<String, Object> variables) {
		Integer width = null;
		Integer height = null;
		if (style != null && isContainer(node)) {
			width = extent(style, "widthComputationExpression", node, variables); //$NON-NLS-1$
			height = extent(style, "heightComputationExpression", node, variables); //$NON-NLS-1$
		} else if (style != null) {
			Integer size = size(style, "sizeComputationExpression", node, variables); //$NON-NLS-1$
			Integer[] own = ownSize(style, node);
			width = own == null ? size : own[0];
			height = own == null ? size : own[1];
		}
		List<String> filters = style != null && Boolean.parseBoolean(style.attribute("hideLabelByDefault")) //$NON-NLS-1$
				? List.of("HideLabelFilter") : List.of(); //$NON-NLS-1$
		refresh.state().details().put(node, new ViewDetails(width, height, resizeKind(style), unset, filters,
				content.decorations(node, variables)));
	}

	private static String resizeKind(StyleDescription style) {
		String kind = style == null ? "" : style.attribute("resizeKind"); //$NON-NLS-1$ //$NON-NLS-2$
		return kind.isEmpty() ? "NONE" : kind; //$NON-NLS-1$
	}

	private static boolean isContainer(Node node) {
		return node.getKind() != NodeKind.NODE && node.getKind() != NodeKind.BORDERED
				&& node.getKind() != NodeKind.LIST_ITEM;
	}

	/** Squares, lozenges and ellipses have a width and height of their own if neither is 0; {@code null} otherwise. */
	private static Integer[] ownSize(StyleDescription style, Node node) {
		Map<String, Object> attributes = node.getStyle().attributes();
		boolean ellipse = "EllipseNodeDescription".equals(style.type()); //$NON-NLS-1$
		if (!ellipse && !"LozengeNodeDescription".equals(style.type()) //$NON-NLS-1$
				&& !"SquareDescription".equals(style.type())) { //$NON-NLS-1$
			return null;
		}
		Integer width = (Integer) attributes.get(ellipse ? "horizontalDiameter" : "width"); //$NON-NLS-1$ //$NON-NLS-2$
		Integer height = (Integer) attributes.get(ellipse ? "verticalDiameter" : "height"); //$NON-NLS-1$ //$NON-NLS-2$
		return width.intValue() == 0 || height.intValue() == 0 ? null : new Integer[] {width, height };
	}

	/** A container's width or height, of which only what is above 0 counts. */
	private Integer extent(StyleDescription style, String attribute, Node node, Map<String, Object> variables) {
		Integer size = size(style, attribute, node, variables);
		return size == null || size.intValue() == 0 ? null : size;
	}

	private Integer size(StyleDescription style, String attribute, Node node, Map<String, Object> variables) {
		int size = refresh.evaluator().integer(style.attribute(attribute), node.getTarget(), variables, style.id());
		return size < 0 ? null : Integer.valueOf(size);
	}
}
