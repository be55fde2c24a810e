package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.description.internal.SpecElement;
import org.fathom.diagram.internal.Messages;
import org.fathom.diagram.notation.NodeKind;

/** Builds mappings and what is inside them. */
final class MappingBuilder {
	private final SpecContext context;
	private final StyleBuilder styles;

	MappingBuilder(SpecContext context) {
		this.context = context;
		this.styles = new StyleBuilder(context);
	}

	/** The ids of the node and container mappings of a feature, built. */
	List<String> nodes(SpecElement element, String feature) {
		List<String> ids = new ArrayList<>();
		for (SpecElement child : element.children(feature)) {
			if (!child.type().isEmpty() && !child.type().matches("(Node|Container)Mapping(Import)?")) { //$NON-NLS-1$
				context.unsupported(child);
				continue;
			}
			boolean container = feature.toLowerCase().contains("container"); //$NON-NLS-1$
			ids.add(node(child, container ? presentation(child) : NodeKind.NODE).id());
		}
		return ids;
	}

	private NodeKind presentation(SpecElement element) {
		String value = element.attribute("childrenPresentation", "FreeForm"); //$NON-NLS-1$ //$NON-NLS-2$
		switch (value) {
		case "FreeForm": //$NON-NLS-1$
			return NodeKind.FREE_FORM;
		case "List": //$NON-NLS-1$
			return NodeKind.LIST;
		case "HorizontalStack": //$NON-NLS-1$
			return NodeKind.HORIZONTAL_STACK;
		case "VerticalStack": //$NON-NLS-1$
			return NodeKind.VERTICAL_STACK;
		default:
			context.problem("ODESIGN-007", element, "childrenPresentation", //$NON-NLS-1$ //$NON-NLS-2$
					Messages.DescriptionProblem_wrongValue_message, value, "childrenPresentation"); //$NON-NLS-1$
			return NodeKind.FREE_FORM;
		}
	}

	private NodeMapping node(SpecElement element, NodeKind kind) {
		List<String> bordered = withReused(element, "borderedNodeMappings", "reusedBorderedNodeMappings"); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> subNodes = withReused(element, "subNodeMappings", "reusedNodeMappings"); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> subContainers = withReused(element, "subContainerMappings", "reusedContainerMappings"); //$NON-NLS-1$ //$NON-NLS-2$
		String name = element.attribute("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		NodeMapping mapping = new NodeMapping(element.id(), name, element.attribute("label", name), kind, //$NON-NLS-1$
				selection(element), styles.style(element), styles.conditionalStyles(element), tools(element), bordered,
				subNodes, subContainers, context.id(element, "importedMapping"), //$NON-NLS-1$
				context.flag(element, "inheritsAncestorFilters", true), //$NON-NLS-1$
				context.flag(element, "hideSubMappings", false)); //$NON-NLS-1$
		context.mappings().put(mapping.id(), mapping);
		context.reportUnused(element);
		return mapping;
	}

	private List<String> withReused(SpecElement element, String owned, String reused) {
		List<String> ids = new ArrayList<>(nodes(element, owned));
		ids.addAll(context.ids(element, reused));
		return ids;
	}

	/** The ids of the edge mappings of a layer, imports included, built. */
	List<String> edges(SpecElement layer) {
		List<String> ids = new ArrayList<>();
		for (String feature : List.of("edgeMappings", "edgeMappingImports")) { //$NON-NLS-1$ //$NON-NLS-2$
			layer.children(feature).forEach(child -> ids.add(edge(child).id()));
		}
		return ids;
	}

	private EdgeMapping edge(SpecElement element) {
		EdgeMapping mapping = new EdgeMapping(element.id(), element.attribute("name", ""), selection(element), //$NON-NLS-1$ //$NON-NLS-2$
				context.flag(element, "useDomainElement", false), context.ids(element, "sourceMapping"), //$NON-NLS-1$ //$NON-NLS-2$
				context.ids(element, "targetMapping"), context.text(element, "sourceFinderExpression"), //$NON-NLS-1$ //$NON-NLS-2$
				context.text(element, "targetFinderExpression"), //$NON-NLS-1$
				styles.style(element), styles.conditionalStyles(element), tools(element),
				context.text(element, "targetExpression"), //$NON-NLS-1$
				context.flag(element, "inheritsAncestorFilters", true), context.id(element, "importedMapping")); //$NON-NLS-1$ //$NON-NLS-2$
		context.mappings().put(mapping.id(), mapping);
		context.reportUnused(element);
		return mapping;
	}

	private Selection selection(SpecElement element) {
		return new Selection(context.text(element, "domainClass"), //$NON-NLS-1$
				context.text(element, "semanticCandidatesExpression"), //$NON-NLS-1$
				context.text(element, "preconditionExpression"), context.text(element, "semanticElements"), //$NON-NLS-1$ //$NON-NLS-2$
				context.flag(element, "createElements", true), context.flag(element, "synchronizationLock", false)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private MappingTools tools(SpecElement element) {
		return new MappingTools(context.id(element, "labelDirectEdit"), context.id(element, "deletionDescription"), //$NON-NLS-1$ //$NON-NLS-2$
				context.id(element, "doubleClickDescription"), context.ids(element, "dropDescriptions"), //$NON-NLS-1$ //$NON-NLS-2$
				context.ids(element, "reconnections")); //$NON-NLS-1$
	}
}
