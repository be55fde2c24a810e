package org.fathom.diagram.description;

import java.util.List;
import java.util.Map;

/**
 * A style as specified: expressions not evaluated, defaults filled in.
 *
 * @param id         position in the file, unique
 * @param type       class of the style in the specification, for example {@code SquareDescription}
 * @param attributes attribute values by name; an attribute without a default that was not given is absent
 * @param formats    the label formats, as literals
 * @param colors     colours by the name of the reference; absent if not given
 * @param parts      styles inside: {@code beginLabelStyleDescription}, {@code centerLabelStyleDescription},
 *                   {@code endLabelStyleDescription}, {@code sections}
 * @param centered   ids of the mappings at whose views an edge ends in the centre: {@code centeredSourceMappings},
 *                   {@code centeredTargetMappings}
 */
public record StyleDescription(String id, String type, Map<String, String> attributes, List<String> formats,
		Map<String, ColorDescription> colors, Map<String, List<StyleDescription>> parts,
		Map<String, List<String>> centered) {

	/**
	 * Takes own copies.
	 */
	public StyleDescription {
		attributes = Map.copyOf(attributes);
		formats = List.copyOf(formats);
		colors = Map.copyOf(colors);
		parts = Map.copyOf(parts);
		centered = Map.copyOf(centered);
	}

	/**
	 * Whether styles of its class have a colour of a name, given or not.
	 *
	 * @param name name of the reference
	 * @return {@code true} if there is such a reference
	 */
	public boolean hasColor(String name) {
		return StyleSchema.of(type).colors().contains(name);
	}

	/**
	 * An attribute.
	 *
	 * @param name its name
	 * @return its value as text; empty if it is not given and has no default
	 */
	public String attribute(String name) {
		return attributes.getOrDefault(name, ""); //$NON-NLS-1$
	}
}
