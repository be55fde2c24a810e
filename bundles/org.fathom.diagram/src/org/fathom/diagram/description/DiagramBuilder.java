package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds diagram descriptions and diagram extensions. */
final class DiagramBuilder {
	private final SpecContext context;
	private final RuleBuilder rules;
	private final Map<String, ToolDescription> tools = new LinkedHashMap<>();
	private final LayerBuilder layers;

	DiagramBuilder(SpecContext context) {
		this.context = context;
		rules = new RuleBuilder(context);
		layers = new LayerBuilder(context, tools);
	}

	/** Builds a description; mappings and tools are those of the whole file, because layers may refer to any. */
	DiagramDescription build(SpecElement element, String viewpoint) {
		String name = element.attribute("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		List<Layer> own = new ArrayList<>();
		own.add(element.child("defaultLayer").map(layer -> layers.build(layer, true)).orElseGet(() -> empty(element))); //$NON-NLS-1$
		element.children("additionalLayers").forEach(layer -> own.add(layers.build(layer, false))); //$NON-NLS-1$
		if (element.children().stream().anyMatch(child -> "toolSection".equals(child.tag()))) { //$NON-NLS-1$
			element.children("toolSection").forEach(section -> new ToolBuilder(context).tools(section, "") //$NON-NLS-1$ //$NON-NLS-2$
					.forEach(tool -> tools.put(tool.id(), tool)));
		}
		DiagramDescription description = new DiagramDescription(element.id(), viewpoint, name,
				element.attribute("label", name), context.text(element, "domainClass"), //$NON-NLS-1$ //$NON-NLS-2$
				context.text(element, "preconditionExpression"), context.text(element, "rootExpression"), //$NON-NLS-1$ //$NON-NLS-2$
				context.text(element, "titleExpression"), context.flag(element, "initialisation", false), //$NON-NLS-1$ //$NON-NLS-2$
				context.flag(element, "showOnStartup", false), own, filters(element), rules.rules(element), //$NON-NLS-1$
				context.mappings(), tools, context.ids(element, "dropDescriptions")); //$NON-NLS-1$
		element.ignore(Set.of("backgroundColor", "defaultConcern", "concerns")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.reportUnused(element);
		return description;
	}

	/** Builds an extension. */
	DiagramExtension extension(SpecElement element) {
		List<Layer> own = new ArrayList<>();
		element.children("layers").forEach(layer -> own.add(layers.build(layer, false))); //$NON-NLS-1$
		DiagramExtension extension = new DiagramExtension(element.attribute("name", ""), //$NON-NLS-1$ //$NON-NLS-2$
				context.text(element, "viewpointURI"), context.text(element, "representationName"), own); //$NON-NLS-1$ //$NON-NLS-2$
		element.ignore(Set.of("metamodel")); //$NON-NLS-1$
		context.reportUnused(element);
		return extension;
	}

	private static Layer empty(SpecElement element) {
		return new Layer(element.id() + "/@defaultLayer", "", "", true, false, true, List.of(), List.of(), List.of(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				List.of(), List.of(), List.of(), List.of());
	}

	private List<Filter> filters(SpecElement diagram) {
		List<Filter> filters = new ArrayList<>();
		for (SpecElement element : diagram.children("filters")) { //$NON-NLS-1$
			if (!"CompositeFilterDescription".equals(element.type())) { //$NON-NLS-1$
				context.unsupported(element);
				continue;
			}
			List<Filter.Entry> entries = new ArrayList<>();
			element.children("filters").forEach(child -> entry(child, entries)); //$NON-NLS-1$
			String name = element.attribute("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
			filters.add(new Filter(name, element.attribute("label", name), entries)); //$NON-NLS-1$
			context.reportUnused(element);
		}
		return filters;
	}

	private void entry(SpecElement element, List<Filter.Entry> entries) {
		if (!"MappingFilter".equals(element.type())) { //$NON-NLS-1$
			context.unsupported(element);
			return;
		}
		entries.add(new Filter.Entry(context.ids(element, "mappings"), //$NON-NLS-1$
				context.text(element, "semanticConditionExpression"), context.text(element, "viewConditionExpression"), //$NON-NLS-1$ //$NON-NLS-2$
				"COLLAPSE".equals(element.attribute("filterKind", "HIDE")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.reportUnused(element);
	}
}
