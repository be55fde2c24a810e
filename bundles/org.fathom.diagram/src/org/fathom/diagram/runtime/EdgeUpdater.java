package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ConditionalStyle;
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
		Map<String, Object> variables = new HashMap<>();
		variables.put("diagram", refresh.diagram()); //$NON-NLS-1$
		variables.put("viewpoint", refresh.diagram()); //$NON-NLS-1$
		variables.put("view", edge); //$NON-NLS-1$
		variables.put("container", refresh.root()); //$NON-NLS-1$
		EdgeMapping styled = styled(mapping);
		StyleDescription style = styles.choose(styled, element, variables);
		boolean hasOwnElement = styled.useDomainElement();
		content.semanticElements(edge, styled, hasOwnElement ? List.of(element) : List.of(), variables);
		variables.remove("container"); //$NON-NLS-1$
		EdgeStyle resolved = style == null ? null : factory.create(style, element, variables, centered(style, edge));
		if (!Objects.equals(edge.getStyle(), resolved)) {
			edge.setStyle(resolved);
		}
		labels(edge, style, variables);
		refresh.state().details().put(edge,
				new ViewDetails(null, null, "NONE", false, List.of(), content.decorations(edge, variables))); //$NON-NLS-1$
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

	private void labels(Edge edge, StyleDescription style, Map<String, Object> variables) {
		String begin = label(edge, style, "beginLabelStyleDescription", variables); //$NON-NLS-1$
		String center = label(edge, style, "centerLabelStyleDescription", variables); //$NON-NLS-1$
		String end = label(edge, style, "endLabelStyleDescription", variables); //$NON-NLS-1$
		ViewContent.setText(edge, center == null ? "" : center, null); //$NON-NLS-1$
		if (!Objects.equals(edge.getBeginLabel(), begin)) {
			edge.setBeginLabel(begin);
		}
		if (!Objects.equals(edge.getEndLabel(), end)) {
			edge.setEndLabel(end);
		}
	}

	private String label(Edge edge, StyleDescription style, String part, Map<String, Object> variables) {
		List<StyleDescription> parts = style == null ? List.of() : style.parts().getOrDefault(part, List.of());
		return parts.isEmpty() ? null : refresh.evaluator().label(parts.get(0).attribute("labelExpression"), //$NON-NLS-1$
				edge.getTarget(), variables, parts.get(0).id());
	}

	/** An import has its own conditional styles first, then those and the style of what it imports. */
	private EdgeMapping styled(EdgeMapping mapping) {
		EdgeMapping imported = Engine.mapping(refresh.description(), mapping.imported(), EdgeMapping.class);
		if (imported == null) {
			return mapping;
		}
		EdgeMapping basis = styled(imported);
		List<ConditionalStyle> conditional = new ArrayList<>(mapping.conditionalStyles());
		conditional.addAll(basis.conditionalStyles());
		return new EdgeMapping(basis.id(), mapping.name(), basis.selection(), basis.useDomainElement(),
				basis.sources(), basis.targets(), basis.sourceFinder(), basis.targetFinder(),
				basis.style(), conditional, basis.tools(), null);
	}
}
