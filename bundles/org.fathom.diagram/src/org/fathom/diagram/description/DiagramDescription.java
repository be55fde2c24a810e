package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a kind of diagram looks and works.
 *
 * @param id               position in the file, unique
 * @param viewpoint        name of the viewpoint that offers it
 * @param name             name
 * @param label            what a person reads; the name if there is no label
 * @param domainClass      class of the elements that such a diagram can be about
 * @param precondition     expression; empty means always
 * @param rootExpression   expression for the element that top mappings start from; empty means the diagram's own
 * @param titleExpression  expression for the name of a new diagram; empty if none
 * @param initialisation   {@code true} if a diagram is created for every fitting element when a session opens
 * @param showOnStartup    {@code true} if diagrams open with the session
 * @param layers           default layer first, then the additional ones in order
 * @param filters          its filters
 * @param rules            its validation rules
 * @param mappings         every mapping that is reachable, by id
 * @param tools            every tool of the viewpoint, by id; those offered are named by the layers
 * @param dropDescriptions ids of the drop tools for the diagram itself
 */
public record DiagramDescription(String id, String viewpoint, String name, String label, String domainClass,
		String precondition, String rootExpression, String titleExpression, boolean initialisation,
		boolean showOnStartup, List<Layer> layers, List<Filter> filters, List<ValidationRule> rules,
		Map<String, MappingDescription> mappings, Map<String, ToolDescription> tools,
		List<String> dropDescriptions) {

	/**
	 * Takes own copies of the lists.
	 */
	public DiagramDescription {
		layers = List.copyOf(layers);
		filters = List.copyOf(filters);
		rules = List.copyOf(rules);
		dropDescriptions = List.copyOf(dropDescriptions);
	}

	/**
	 * The same description with more layers.
	 *
	 * @param more layers of an extension
	 * @return a new description
	 */
	public DiagramDescription withLayers(List<Layer> more) {
		List<Layer> all = new ArrayList<>(layers);
		all.addAll(more);
		return new DiagramDescription(id, viewpoint, name, label, domainClass, precondition, rootExpression,
				titleExpression, initialisation, showOnStartup, all, filters, rules, mappings, tools,
				dropDescriptions);
	}

	/**
	 * The layer that is always on.
	 *
	 * @return the first layer
	 */
	public Layer defaultLayer() {
		return layers.get(0);
	}

	/**
	 * A layer by its name.
	 *
	 * @param layerName the name
	 * @return the layer, empty if there is none
	 */
	public Optional<Layer> layer(String layerName) {
		return layers.stream().filter(layer -> layer.name().equals(layerName)).findFirst();
	}

	/**
	 * A tool by its name.
	 *
	 * @param toolName the name
	 * @return the first such tool, empty if there is none
	 */
	public Optional<ToolDescription> tool(String toolName) {
		return layers.stream().flatMap(layer -> layer.tools().stream()).map(tools::get)
				.filter(tool -> tool.name().equals(toolName)).findFirst();
	}
}
