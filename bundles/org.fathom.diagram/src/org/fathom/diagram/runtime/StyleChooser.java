package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ColorDescription;
import org.fathom.diagram.description.ConditionalStyle;
import org.fathom.diagram.description.Customization;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.StyleDescription;

/** Chooses the style of a view: the first conditional one that holds, or the default, with the customisations of layers. */
final class StyleChooser {
	private final Refresh refresh;
	private final List<Customization> customizations;

	StyleChooser(Refresh refresh) {
		this.refresh = refresh;
		this.customizations = refresh.layers().active().stream().map(Layer::customizations).flatMap(List::stream)
				.toList();
	}

	/** The style; {@code null} if the mapping has none. */
	StyleDescription choose(MappingDescription mapping, EObject element, Map<String, Object> variables) {
		StyleDescription chosen = mapping.style();
		for (ConditionalStyle conditional : mapping.conditionalStyles()) {
			if (refresh.evaluator().holds(conditional.predicate(), element, variables, mapping.id())) {
				chosen = conditional.style();
				break;
			}
		}
		return chosen == null || customizations.isEmpty() ? chosen : customize(chosen, element, variables);
	}

	private StyleDescription customize(StyleDescription style, EObject element, Map<String, Object> variables) {
		StyleDescription result = style;
		for (Customization customization : customizations) {
			if (refresh.evaluator().holds(customization.predicate(), element, variables, style.id())) {
				for (Customization.Feature feature : customization.features()) {
					result = apply(result, feature, element, variables);
				}
			}
		}
		return result;
	}

	private StyleDescription apply(StyleDescription style, Customization.Feature feature, EObject element,
			Map<String, Object> variables) {
		Map<String, List<StyleDescription>> parts = new HashMap<>();
		style.parts().forEach((name, inside) -> parts.put(name,
				inside.stream().map(part -> apply(part, feature, element, variables)).toList()));
		Map<String, String> attributes = style.attributes();
		Map<String, ColorDescription> colors = style.colors();
		if (feature.applyOnAll() || feature.styles().contains(style.id())) {
			attributes = attributes(style, feature, element, variables);
			if (feature.color() != null && colors.containsKey(feature.name())) {
				colors = new HashMap<>(colors);
				colors.put(feature.name(), feature.color());
			}
		}
		return new StyleDescription(style.id(), style.type(), attributes, style.formats(), colors, parts, style.centered());
	}

	private Map<String, String> attributes(StyleDescription style, Customization.Feature feature, EObject element,
			Map<String, Object> variables) {
		if (feature.value() == null || !style.attributes().containsKey(feature.name())) {
			return style.attributes();
		}
		boolean isExpression = feature.name().endsWith("Expression"); //$NON-NLS-1$
		String value = isExpression ? feature.value()
				: Evaluator.text(refresh.evaluator().value(feature.value(), element, variables, style.id(), "")); //$NON-NLS-1$
		Map<String, String> changed = new HashMap<>(style.attributes());
		changed.put(feature.name(), value);
		return changed;
	}
}
