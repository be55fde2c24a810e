package org.fathom.diagram.description;

import java.util.List;
import java.util.Map;

/**
 * A tool as specified.
 *
 * @param id           position in the file, unique
 * @param type         class of the tool in the specification, for example {@code NodeCreationDescription}
 * @param name         name
 * @param label        what a person reads; the name if there is no label
 * @param icon         path of the icon; empty if none is given
 * @param section      label of the palette section it is in; empty if none
 * @param kind         what it is for
 * @param precondition expression; empty means always
 * @param variables    names of the variables by their role, for example {@code containerView}
 * @param mappings     ids of the mappings that it creates or accepts
 * @param operations   what it does
 * @param attributes   its other attributes by name
 */
public record ToolDescription(String id, String type, String name, String label, String icon, String section,
		ToolKind kind, String precondition, Map<String, String> variables, List<String> mappings,
		List<ModelOperation> operations, Map<String, String> attributes) {

	/**
	 * Takes own copies.
	 */
	public ToolDescription {
		variables = Map.copyOf(variables);
		mappings = List.copyOf(mappings);
		operations = List.copyOf(operations);
		attributes = Map.copyOf(attributes);
	}

	/**
	 * The name of a variable.
	 *
	 * @param role what it stands for
	 * @return the name given in the specification, or else the role itself
	 */
	public String variable(String role) {
		return variables.getOrDefault(role, role);
	}

	/**
	 * An attribute.
	 *
	 * @param attribute its name
	 * @return its value; empty if it is not given
	 */
	public String attribute(String attribute) {
		return attributes.getOrDefault(attribute, ""); //$NON-NLS-1$
	}
}
