package org.fathom.diagram.description;

import java.util.List;

/**
 * Layers that a viewpoint adds to a diagram of another one.
 *
 * @param name               name
 * @param viewpointUri       regular expression on the extended viewpoint's URI
 * @param representationName name of the extended description
 * @param layers             the layers added
 */
public record DiagramExtension(String name, String viewpointUri, String representationName, List<Layer> layers) {

	/**
	 * Takes an own copy of the list.
	 */
	public DiagramExtension {
		layers = List.copyOf(layers);
	}
}
