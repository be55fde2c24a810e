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
import org.fathom.diagram.runtime.ViewDetails.DecorationView;

/** What nodes and edges have in common: label, tooltip, semantic elements and decorations. */
final class ViewContent {
	private final Refresh refresh;
	private final List<Decoration> decorations;

	ViewContent(Refresh refresh) {
		this.refresh = refresh;
		this.decorations = refresh.layers().activated().stream().map(Layer::decorations).flatMap(List::stream).toList();
	}

	/** Sets label and tooltip of a node, as its style says; without an expression, what is there stays. */
	void text(DiagramElement view, StyleDescription style) {
		String expression = style == null ? "" : style.attribute("labelExpression"); //$NON-NLS-1$ //$NON-NLS-2$
		label(view, expression, expression.isEmpty() ? view.getLabel() == null ? "" : view.getLabel() : null, style); //$NON-NLS-1$
		if (style != null && !style.attribute("tooltipExpression").isEmpty()) { //$NON-NLS-1$
			String tooltip = refresh.evaluator().tooltip(style.attribute("tooltipExpression"), view.getTarget(), //$NON-NLS-1$
					Map.of("view", view), style.id()); //$NON-NLS-1$
			if (!Objects.equals(view.getTooltip(), tooltip)) {
				view.setTooltip(tooltip);
			}
		}
	}

	/**
	 * Sets the label. One that was computed to be {@code null} unsets a label, but an empty one, such as that of a view just made,
	 * stays empty.
	 *
	 * @param without the label without an expression
	 */
	void label(DiagramElement view, String expression, String without, StyleDescription style) {
		String before = view.getLabel();
		String label = expression.isEmpty() ? without : text(expression, view, style);
		if (label == null && (isNew(view) || before != null && before.isEmpty())) {
			label = ""; //$NON-NLS-1$
		}
		if (!Objects.equals(before, label)) {
			view.setLabel(label);
		}
	}

	/** The text of a label expression; {@code null} if it gives {@code null}. */
	String text(String expression, DiagramElement view, StyleDescription style) {
		Object value = refresh.evaluator().labelValue(expression, view.getTarget(),
				Map.of("view", view, "diagram", refresh.diagram()), style.id()); //$NON-NLS-1$ //$NON-NLS-2$
		return value == null ? null : Evaluator.text(value);
	}

	private boolean isNew(DiagramElement view) {
		return !refresh.state().details().containsKey(view);
	}

	/** Sets the elements that a view stands for; an expression that gives none leaves them to {@code other}. */
	void semanticElements(DiagramElement view, MappingDescription mapping, List<EObject> other,
			Map<String, Object> variables) {
		String expression = mapping.selection().semanticElements();
		List<EObject> found = expression.isBlank() ? List.of()
				: new ArrayList<>(refresh.evaluator().elements(expression, view.getTarget(), variables, mapping.id()));
		List<EObject> elements = found.isEmpty() ? other : found;
		if (!elements.isEmpty() && !view.getSemanticElements().equals(elements)) {
			view.getSemanticElements().clear();
			view.getSemanticElements().addAll(elements);
		}
	}

	/** The decorations on a view: those that it had before, then those that come new in the order of the layers. */
	List<DecorationView> decorations(DiagramElement view, Map<String, Object> variables) {
		if (decorations.isEmpty()) {
			return List.of();
		}
		List<DecorationView> now = new ArrayList<>();
		EObject element = view.getTarget();
		MappingDescription mapping = refresh.state().mappings().get(view);
		for (Decoration decoration : decorations) {
			if (decorates(decoration, element, mapping) && refresh.evaluator().holds(decoration.precondition(), element,
					variables, decoration.name())) {
				now.add(decoration(decoration, element, variables));
			}
		}
		ViewDetails before = refresh.state().details().get(view);
		return before == null || now.size() < 2 ? now : inOrder(before.decorations(), now);
	}

	private static List<DecorationView> inOrder(List<DecorationView> before, List<DecorationView> now) {
		List<DecorationView> result = new ArrayList<>();
		for (DecorationView old : before) {
			now.stream().filter(each -> each.name().equals(old.name()) && !result.contains(each)).findFirst().ifPresent(result::add);
		}
		now.stream().filter(each -> !result.contains(each)).forEach(result::add);
		return result;
	}

	private DecorationView decoration(Decoration decoration, EObject element, Map<String, Object> variables) {
		String image = decoration.image().startsWith("aql:") || decoration.image().startsWith("service:") //$NON-NLS-1$ //$NON-NLS-2$
				? refresh.evaluator().label(decoration.image(), element, variables, decoration.name())
				: decoration.image();
		return new DecorationView(decoration.name(), image,
				refresh.evaluator().tooltip(decoration.tooltip(), element, variables, decoration.name()), decoration.position());
	}

	private boolean decorates(Decoration decoration, EObject element, MappingDescription mapping) {
		switch (decoration.kind()) {
		case MAPPING:
			return mapping != null && ViewMappings.hierarchy(mapping, refresh.description()).stream()
					.anyMatch(each -> decoration.mappings().contains(each.id()));
		case SEMANTIC:
			return refresh.classes().isInstance(element, decoration.domainClass());
		default:
			return true;
		}
	}
}
