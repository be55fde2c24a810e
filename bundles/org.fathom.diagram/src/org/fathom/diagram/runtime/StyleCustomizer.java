package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ColorDescription;
import org.fathom.diagram.description.Customization;
import org.fathom.diagram.description.StyleDescription;

/** Changes features of the styles of one view. A style and its parts change each on its own; parts of one kind change together. */
final class StyleCustomizer {
	private static final String FORMATS = "labelFormat"; //$NON-NLS-1$

	private final Evaluator evaluator;
	private final EObject element;
	private final Map<String, Object> variables;

	StyleCustomizer(Evaluator evaluator, EObject element, Map<String, Object> variables) {
		this.evaluator = evaluator;
		this.element = element;
		this.variables = variables;
	}

	StyleDescription apply(StyleDescription style, Customization.Feature feature) {
		Map<String, List<StyleDescription>> parts = new HashMap<>();
		style.parts().forEach((name, inside) -> parts.put(name, inside.stream().anyMatch(part -> reaches(feature, part))
				? inside.stream().map(part -> change(part, feature, part.parts())).toList() : inside));
		return reaches(feature, style) ? change(style, feature, parts) : with(style, style.attributes(), style.formats(), style.colors(), parts);
	}

	private static boolean reaches(Customization.Feature feature, StyleDescription style) {
		return feature.applyOnAll() || feature.styles().contains(style.id());
	}

	private StyleDescription change(StyleDescription style, Customization.Feature feature, Map<String, List<StyleDescription>> parts) {
		String name = feature.name();
		if (feature.value() == null) {
			return style.hasColor(name) ? with(style, style.attributes(), style.formats(), colors(style, feature), parts)
					: with(style, style.attributes(), style.formats(), style.colors(), parts);
		}
		boolean isFormat = FORMATS.equals(name) && style.attributes().containsKey("labelSize"); //$NON-NLS-1$
		String value = isFormat || style.attributes().containsKey(name) ? value(style, feature) : null;
		if (value == null) {
			return with(style, style.attributes(), style.formats(), style.colors(), parts);
		}
		if (isFormat) {
			return with(style, style.attributes(), List.of(value), style.colors(), parts);
		}
		Map<String, String> attributes = new HashMap<>(style.attributes());
		attributes.put(name, value);
		return with(style, attributes, style.formats(), style.colors(), parts);
	}

	private static Map<String, ColorDescription> colors(StyleDescription style, Customization.Feature feature) {
		Map<String, ColorDescription> colors = new HashMap<>(style.colors());
		colors.remove(feature.name());
		if (feature.color() != null) {
			colors.put(feature.name(), feature.color());
		}
		return colors;
	}

	/** The new value as text; {@code null} if there is none and the old one stays. */
	private String value(StyleDescription style, Customization.Feature feature) {
		Object value = feature.value().isBlank() ? null
				: evaluator.value(feature.value(), element, variables, style.id(), null);
		return value == null ? null : Evaluator.text(value);
	}

	private static StyleDescription with(StyleDescription style, Map<String, String> attributes, List<String> formats,
			Map<String, ColorDescription> colors, Map<String, List<StyleDescription>> parts) {
		return new StyleDescription(style.id(), style.type(), attributes, formats, colors, parts, style.centered());
	}
}
