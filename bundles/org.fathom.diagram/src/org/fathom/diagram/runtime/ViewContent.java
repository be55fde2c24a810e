package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.Decoration;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.StyleDescription;
import org.fathom.diagram.notation.DiagramElement;

/** What nodes and edges have in common: label, tooltip, semantic elements and decorations. */
final class ViewContent {
	private final Refresh refresh;
	private final List<Decoration> decorations;

	ViewContent(Refresh refresh) {
		this.refresh = refresh;
		this.decorations = refresh.layers().active().stream().map(Layer::decorations).flatMap(List::stream).toList();
	}

	/** Sets label and tooltip of a node, as its style says; tells whether an existing label became {@code null}. */
	boolean text(DiagramElement view, StyleDescription style, Map<String, Object> variables) {
		if (style == null) {
			setText(view, "", null); //$NON-NLS-1$
			return false;
		}
		Object label = refresh.evaluator().labelValue(style.attribute("labelExpression"), view.getTarget(), variables, //$NON-NLS-1$
				style.id());
		boolean unset = label == null && view.getLabel() != null;
		if (label == null && !unset) {
			refresh.evaluator().setFleeting();
		}
		setText(view, Evaluator.text(label), refresh.evaluator().tooltip(style.attribute("tooltipExpression"), //$NON-NLS-1$
				view.getTarget(), variables, style.id()));
		return unset;
	}

	/** Sets label and tooltip where they differ. */
	static void setText(DiagramElement view, String label, String tooltip) {
		if (!Objects.equals(view.getLabel(), label)) {
			view.setLabel(label);
		}
		if (!Objects.equals(view.getTooltip(), tooltip)) {
			view.setTooltip(tooltip);
		}
	}

	/** Sets the elements that a view stands for. */
	void semanticElements(DiagramElement view, MappingDescription mapping, List<EObject> other,
			Map<String, Object> variables) {
		String expression = mapping.selection().semanticElements();
		List<EObject> elements = expression.isBlank() ? other
				: new ArrayList<>(refresh.evaluator().elements(expression, view.getTarget(), variables, mapping.id()));
		if (!view.getSemanticElements().equals(elements)) {
			view.getSemanticElements().clear();
			view.getSemanticElements().addAll(elements);
		}
	}

	/** The decorations on a view, in the order of the specification. */
	List<ViewDetails.DecorationView> decorations(DiagramElement view, Map<String, Object> variables) {
		if (decorations.isEmpty()) {
			return List.of();
		}
		List<ViewDetails.DecorationView> result = new ArrayList<>();
		EObject element = view.getTarget();
		MappingDescription mapping = refresh.state().mappings().get(view);
		for (Decoration decoration : decorations) {
			if (decorates(decoration, element, mapping) && refresh.evaluator().holds(decoration.precondition(), element,
					variables, decoration.name())) {
				String image = decoration.image().startsWith("aql:") || decoration.image().startsWith("service:") //$NON-NLS-1$ //$NON-NLS-2$
						? refresh.evaluator().label(decoration.image(), element, variables, decoration.name())
						: decoration.image();
				result.add(new ViewDetails.DecorationView(decoration.name(), image, refresh.evaluator()
						.tooltip(decoration.tooltip(), element, variables, decoration.name()), decoration.position()));
			}
		}
		return result;
	}

	private boolean decorates(Decoration decoration, EObject element, MappingDescription mapping) {
		switch (decoration.kind()) {
		case MAPPING:
			return mapping != null && decoration.mappings().contains(mapping.id());
		case SEMANTIC:
			return refresh.classes().isInstance(element, decoration.domainClass());
		default:
			return true;
		}
	}
}
