package org.fathom.diagram.description;

import java.util.List;

/**
 * A part of a diagram that can be switched on and off.
 *
 * @param id              position in the file, unique
 * @param name            name
 * @param label           what a person reads
 * @param isDefault       {@code true} for the default layer
 * @param optional        {@code false} if it is always on
 * @param activeByDefault {@code true} if it is on in a new diagram
 * @param nodes           ids of its node mappings
 * @param containers      ids of its container mappings
 * @param edges           ids of its edge mappings, edge mapping imports included
 * @param reused          ids of the mappings of other layers that it makes visible too
 * @param customizations  changes of styles while it is on
 * @param decorations     its decorations
 * @param tools           ids of its tools, in order
 */
public record Layer(String id, String name, String label, boolean isDefault, boolean optional,
		boolean activeByDefault, List<String> nodes, List<String> containers, List<String> edges,
		List<String> reused, List<Customization> customizations, List<Decoration> decorations,
		List<String> tools) {

	/**
	 * Takes own copies of the lists.
	 */
	public Layer {
		nodes = List.copyOf(nodes);
		containers = List.copyOf(containers);
		edges = List.copyOf(edges);
		reused = List.copyOf(reused);
		customizations = List.copyOf(customizations);
		decorations = List.copyOf(decorations);
		tools = List.copyOf(tools);
	}
}
