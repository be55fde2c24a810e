package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds layers. */
final class LayerBuilder {
	private static final Map<String, Decoration.Kind> DECORATIONS = Map.of("MappingBasedDecoration", //$NON-NLS-1$
			Decoration.Kind.MAPPING, "SemanticBasedDecoration", Decoration.Kind.SEMANTIC, //$NON-NLS-1$
			"SemanticBasedDecorationDescription", Decoration.Kind.SEMANTIC, "GenericDecorationDescription", //$NON-NLS-1$ //$NON-NLS-2$
			Decoration.Kind.GENERIC);

	private final SpecContext context;
	private final MappingBuilder mappings;
	private final ToolBuilder tools;
	private final ColorBuilder colors;
	private final Map<String, ToolDescription> builtTools;

	LayerBuilder(SpecContext context, Map<String, ToolDescription> builtTools) {
		this.context = context;
		this.builtTools = builtTools;
		mappings = new MappingBuilder(context);
		tools = new ToolBuilder(context);
		colors = new ColorBuilder(context);
	}

	/** Builds a layer and registers its mappings and tools. */
	Layer build(SpecElement element, boolean isDefault) {
		List<ToolDescription> own = tools.tools(element, ""); //$NON-NLS-1$
		own.forEach(tool -> builtTools.put(tool.id(), tool));
		String name = element.attribute("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		Layer layer = new Layer(element.id(), name, element.attribute("label", name), isDefault, //$NON-NLS-1$
				!isDefault && context.flag(element, "optional", true), //$NON-NLS-1$
				isDefault || context.flag(element, "activeByDefault", false), //$NON-NLS-1$
				mappings.nodes(element, "nodeMappings"), mappings.nodes(element, "containerMappings"), //$NON-NLS-1$ //$NON-NLS-2$
				mappings.edges(element), context.ids(element, "reusedMappings"), customizations(element), //$NON-NLS-1$
				decorations(element), own.stream().map(ToolDescription::id).toList());
		element.ignore(Set.of("icon", "optional", "activeByDefault")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.reportUnused(element);
		return layer;
	}

	private List<Customization> customizations(SpecElement layer) {
		List<Customization> all = new ArrayList<>();
		for (SpecElement group : layer.children("customization")) { //$NON-NLS-1$
			for (SpecElement element : group.children("vsmElementCustomizations")) { //$NON-NLS-1$
				customization(element, all);
			}
			context.reportUnused(group);
		}
		return all;
	}

	private void customization(SpecElement element, List<Customization> all) {
		if ("VSMElementCustomizationReuse".equals(element.type())) { //$NON-NLS-1$
			reuse(element, all);
			return;
		}
		if (!"VSMElementCustomization".equals(element.type())) { //$NON-NLS-1$
			context.unsupported(element);
			return;
		}
		List<Customization.Feature> features = new ArrayList<>();
		for (SpecElement feature : element.children("featureCustomizations")) { //$NON-NLS-1$
			features.add(feature(feature));
			context.reportUnused(feature);
		}
		all.add(new Customization(context.text(element, "predicateExpression"), features)); //$NON-NLS-1$
		context.reportUnused(element);
	}

	/** Changes of another customization, under its condition, on other styles. */
	private void reuse(SpecElement element, List<Customization> all) {
		List<String> styles = context.ids(element, "appliedOn"); //$NON-NLS-1$
		for (SpecElement reused : context.targets(element, "reuse")) { //$NON-NLS-1$
			all.add(new Customization(context.text(reused.parent(), "predicateExpression"), //$NON-NLS-1$
					List.of(feature(reused, false, styles))));
		}
		context.reportUnused(element);
	}

	private Customization.Feature feature(SpecElement element) {
		return feature(element, context.flag(element, "applyOnAll", false), context.ids(element, "appliedOn")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Customization.Feature feature(SpecElement element, boolean all, List<String> styles) {
		if ("EReferenceCustomization".equals(element.type())) { //$NON-NLS-1$
			return new Customization.Feature(context.text(element, "referenceName"), null, //$NON-NLS-1$
					colors.build(element, "value"), all, styles); //$NON-NLS-1$
		}
		return new Customization.Feature(context.text(element, "attributeName"), context.text(element, "value"), null, //$NON-NLS-1$ //$NON-NLS-2$
				all, styles);
	}

	private List<Decoration> decorations(SpecElement layer) {
		List<Decoration> all = new ArrayList<>();
		for (SpecElement set : layer.children("decorationDescriptionsSet")) { //$NON-NLS-1$
			for (SpecElement element : set.children("decorationDescriptions")) { //$NON-NLS-1$
				decoration(element, all);
			}
			context.reportUnused(set);
		}
		return all;
	}

	private void decoration(SpecElement element, List<Decoration> all) {
		Decoration.Kind kind = DECORATIONS.get(element.type());
		if (kind == null) {
			context.unsupported(element);
			return;
		}
		String image = element.attribute("imageExpression", element.attribute("decoratorPath", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		all.add(new Decoration(element.attribute("name", ""), kind, context.ids(element, "mappings"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.text(element, "domainClass"), context.text(element, "preconditionExpression"), image, //$NON-NLS-1$ //$NON-NLS-2$
				context.text(element, "tooltipExpression"), element.attribute("position", "SOUTH_WEST"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		element.attribute("distributionDirection", ""); //$NON-NLS-1$ //$NON-NLS-2$
		context.reportUnused(element);
	}
}
