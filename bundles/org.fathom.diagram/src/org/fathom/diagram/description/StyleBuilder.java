package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds styles: fills in defaults, resolves colours and reports what a style cannot have. */
final class StyleBuilder {
	/** What a style element without a type is, by the feature it is in. */
	private static final Map<String, String> DEFAULT_TYPES = Map.of("style", "EdgeStyleDescription", //$NON-NLS-1$ //$NON-NLS-2$
			"beginLabelStyleDescription", "BeginLabelStyleDescription", "centerLabelStyleDescription", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"CenterLabelStyleDescription", "endLabelStyleDescription", "EndLabelStyleDescription", "sections", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"GaugeSectionDescription"); //$NON-NLS-1$

	private final SpecContext context;
	private final ColorBuilder colors;

	StyleBuilder(SpecContext context) {
		this.context = context;
		this.colors = new ColorBuilder(context);
	}

	/** The default style of a mapping; {@code null} if it has none or one that is not supported. */
	StyleDescription style(SpecElement mapping) {
		return mapping.child("style").map(this::build).orElse(null); //$NON-NLS-1$
	}

	/** The conditional styles of a mapping. */
	List<ConditionalStyle> conditionalStyles(SpecElement mapping) {
		List<ConditionalStyle> styles = new ArrayList<>();
		for (SpecElement conditional : mapping.children("conditionnalStyles")) { //$NON-NLS-1$
			StyleDescription style = style(conditional);
			String predicate = context.text(conditional, "predicateExpression"); //$NON-NLS-1$
			if (style != null) {
				styles.add(new ConditionalStyle(predicate, style));
			}
			context.reportUnused(conditional);
		}
		return styles;
	}

	private StyleDescription build(SpecElement element) {
		String type = element.type().isEmpty() ? DEFAULT_TYPES.get(element.tag()) : element.type();
		StyleSchema schema = StyleSchema.of(type);
		if (schema == null) {
			context.unsupported(element);
			return null;
		}
		Map<String, String> attributes = new HashMap<>();
		schema.attributes().forEach((name, other) -> attributes.put(name, attribute(element, name, other)));
		List<String> formats = formats(element);
		Map<String, ColorDescription> found = new HashMap<>();
		for (String name : schema.colors()) {
			ColorDescription color = colors.build(element, name);
			if (color != null) {
				found.put(name, color);
			}
		}
		Map<String, List<StyleDescription>> parts = new HashMap<>();
		for (String name : schema.parts()) {
			parts.put(name, element.children(name).stream().map(this::build).toList());
		}
		Map<String, List<String>> centered = new HashMap<>();
		for (String name : schema.mappings()) {
			centered.put(name, context.ids(element, name));
		}
		element.ignore(Set.of("labelFormat")); //$NON-NLS-1$
		context.reportUnused(element);
		return new StyleDescription(element.id(), type, attributes, formats, found, parts, centered);
	}

	private static String attribute(SpecElement element, String name, String other) {
		List<SpecElement> values = element.children(name);
		return values.isEmpty() ? element.attribute(name, other)
				: String.join(" ", values.stream().map(SpecElement::text).toList()); //$NON-NLS-1$
	}

	private static List<String> formats(SpecElement element) {
		List<String> formats = new ArrayList<>();
		for (String name : element.attribute("labelFormat", "").split("\\s+")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!name.isEmpty() && !"normal".equals(name)) { //$NON-NLS-1$
				formats.add(name);
			}
		}
		element.children("labelFormat").forEach(child -> formats.add(child.text())); //$NON-NLS-1$
		return formats;
	}
}
