package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.StyleDescription;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.style.EdgeStyle;

/** Computes what an edge shows: labels, style, semantic elements, decorations. */
final class EdgeUpdater {
	private final Refresh refresh;
	private final StyleChooser styles;
	private final EdgeStyleFactory factory;
	private final ViewContent content;

	EdgeUpdater(Refresh refresh) {
		this.refresh = refresh;
		this.styles = new StyleChooser(refresh);
		this.factory = new EdgeStyleFactory(refresh.evaluator());
		this.content = new ViewContent(refresh);
	}

	void update(Edge edge, EdgeMapping mapping) {
		EObject element = edge.getTarget();
		Map<String, Object> variables = variables(edge);
		StyleDescription style = styles.choose(mapping, element, variables);
		EdgeMapping basis = basis(mapping);
		content.semanticElements(edge, basis, basis.useDomainElement() ? List.of(element) : List.of(), variables);
		variables.keySet().removeAll(List.of("container", "containerView", "source", "target")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		EdgeStyle resolved = style == null ? null : factory.create(style, element, variables, centered(style, edge));
		if (!Objects.equals(edge.getStyle(), resolved)) {
			edge.setStyle(resolved);
		}
		labels(edge, style);
		refresh.state().details().put(edge, new ViewDetails(null, null, "NONE", List.of(), content.decorations(edge, around(edge)))); //$NON-NLS-1$
	}

	private Map<String, Object> around(Edge edge) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("diagram", refresh.diagram()); //$NON-NLS-1$
		variables.put("viewpoint", refresh.diagram()); //$NON-NLS-1$
		variables.put("view", edge); //$NON-NLS-1$
		variables.put("container", refresh.diagram().getTarget()); //$NON-NLS-1$
		variables.put("containerView", refresh.diagram()); //$NON-NLS-1$
		variables.put("element", edge.getTarget()); //$NON-NLS-1$
		return variables;
	}

	private Map<String, Object> variables(Edge edge) {
		Map<String, Object> variables = around(edge);
		variables.remove("element"); //$NON-NLS-1$
		variables.put("sourceView", edge.getSourceElement()); //$NON-NLS-1$
		variables.put("targetView", edge.getTargetElement()); //$NON-NLS-1$
		variables.put("source", edge.getSourceElement().getTarget()); //$NON-NLS-1$
		variables.put("target", edge.getTargetElement().getTarget()); //$NON-NLS-1$
		return variables;
	}

	/** The ends that are in the centre: those the style names and those at views of the mappings it names. */
	private String centered(StyleDescription style, Edge edge) {
		String ends = style.attribute("endsCentering"); //$NON-NLS-1$
		boolean both = "Both".equals(ends); //$NON-NLS-1$
		boolean source = both || "Source".equals(ends) //$NON-NLS-1$
				|| isOf(edge.getSourceElement(), style.centered().get("centeredSourceMappings")); //$NON-NLS-1$
		boolean target = both || "Target".equals(ends) //$NON-NLS-1$
				|| isOf(edge.getTargetElement(), style.centered().get("centeredTargetMappings")); //$NON-NLS-1$
		if (source && target) {
			return "Both"; //$NON-NLS-1$
		}
		if (source) {
			return "Source"; //$NON-NLS-1$
		}
		return target ? "Target" : "None"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isOf(DiagramElement view, List<String> mappings) {
		MappingDescription mapping = refresh.state().mappings().get(view);
		while (mapping != null && !mappings.contains(mapping.id())) {
			mapping = mapping.imported() == null ? null : refresh.description().mappings().get(mapping.imported());
		}
		return mapping != null;
	}

	private void labels(Edge edge, StyleDescription style) {
		StyleDescription center = part(style, "centerLabelStyleDescription"); //$NON-NLS-1$
		String without = edge.getLabel() == null && refresh.state().details().containsKey(edge) ? null : ""; //$NON-NLS-1$
		content.label(edge, center == null ? "" : center.attribute("labelExpression"), without, center); //$NON-NLS-1$ //$NON-NLS-2$
		String begin = end(edge, part(style, "beginLabelStyleDescription"), edge.getBeginLabel()); //$NON-NLS-1$
		String end = end(edge, part(style, "endLabelStyleDescription"), edge.getEndLabel()); //$NON-NLS-1$
		if (!Objects.equals(edge.getBeginLabel(), begin)) {
			edge.setBeginLabel(begin);
		}
		if (!Objects.equals(edge.getEndLabel(), end)) {
			edge.setEndLabel(end);
		}
	}

	private static StyleDescription part(StyleDescription style, String name) {
		List<StyleDescription> parts = style == null ? List.of() : style.parts().getOrDefault(name, List.of());
		return parts.isEmpty() ? null : parts.get(0);
	}

	/** The label of an end; {@code null} if there is none, empty if there was one before. */
	private String end(Edge edge, StyleDescription part, String before) {
		String text = part == null || part.attribute("labelExpression").isEmpty() ? null //$NON-NLS-1$
				: content.text(part.attribute("labelExpression"), edge, part); //$NON-NLS-1$
		return text == null && before != null ? "" : text; //$NON-NLS-1$
	}

	/** The mapping that finds the edges: the imported one for an import. */
	private EdgeMapping basis(EdgeMapping mapping) {
		List<MappingDescription> hierarchy = ViewMappings.hierarchy(mapping, refresh.description());
		return (EdgeMapping) hierarchy.get(hierarchy.size() - 1);
	}
}
