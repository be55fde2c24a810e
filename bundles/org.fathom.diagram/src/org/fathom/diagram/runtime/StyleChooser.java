package org.fathom.diagram.runtime;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
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
		this.customizations = refresh.layers().activated().stream().map(Layer::customizations).flatMap(List::stream)
				.toList();
	}

	/** The style; {@code null} if the mapping has none. An import has those of the mapping that it imports after its own. */
	StyleDescription choose(MappingDescription mapping, EObject element, Map<String, Object> variables) {
		List<MappingDescription> hierarchy = ViewMappings.hierarchy(mapping, refresh.description());
		StyleDescription chosen = null;
		for (MappingDescription each : hierarchy) {
			chosen = chosen == null ? conditional(each, element, variables) : chosen;
		}
		for (MappingDescription each : hierarchy) {
			chosen = chosen == null ? each.style() : chosen;
		}
		return chosen == null || customizations.isEmpty() ? chosen : customize(chosen, element, variables);
	}

	private StyleDescription conditional(MappingDescription mapping, EObject element, Map<String, Object> variables) {
		for (ConditionalStyle conditional : mapping.conditionalStyles()) {
			if (refresh.evaluator().holds(conditional.predicate(), element, variables, mapping.id())) {
				return conditional.style();
			}
		}
		return null;
	}

	private StyleDescription customize(StyleDescription style, EObject element, Map<String, Object> variables) {
		StyleCustomizer customizer = new StyleCustomizer(refresh.evaluator(), element, variables);
		StyleDescription result = style;
		for (Customization customization : customizations) {
			if (refresh.evaluator().holds(customization.predicate(), element, variables, style.id())) {
				for (Customization.Feature feature : customization.features()) {
					result = customizer.apply(result, feature);
				}
			}
		}
		return result;
	}
}
