package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
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
		variables.put("containerView", node.eContainer()); //$NON-NLS-1$
		StyleDescription style = styles.choose(mapping, element, variables);
		content.semanticElements(node, mapping, List.of(element), variables);
		NodeStyle resolved = style == null ? null
				: factory.create(style, element, variables, node.getKind() != NodeKind.LIST_ITEM);
		content.text(node, style);
		if (!Objects.equals(node.getStyle(), resolved)) {
			node.setStyle(resolved);
		}
		details(node, style, variables);
	}

	private void details(Node node, StyleDescription style, Map<String, Object> variables) {
		ViewDetails before = refresh.state().details().get(node);
		NodeSize size = NodeSize.of(node, style, before, refresh.evaluator(), variables);
		List<String> filters = before != null ? before.graphicalFilters()
				: hidesLabel(style) ? List.of("HideLabelFilter") : List.of(); //$NON-NLS-1$
		variables.put("element", node.getTarget()); //$NON-NLS-1$
		refresh.state().details().put(node, new ViewDetails(size.width(), size.height(), resizeKind(style), filters,
				content.decorations(node, variables)));
	}

	/** Whether the label of a new view starts hidden; those of containers do not. */
	private static boolean hidesLabel(StyleDescription style) {
		return style != null && !style.type().contains("Container") //$NON-NLS-1$
				&& Boolean.parseBoolean(style.attribute("hideLabelByDefault")); //$NON-NLS-1$
	}

	private static String resizeKind(StyleDescription style) {
		String kind = style == null ? "" : style.attribute("resizeKind"); //$NON-NLS-1$ //$NON-NLS-2$
		return kind.isEmpty() ? "NONE" : kind; //$NON-NLS-1$
	}
}
