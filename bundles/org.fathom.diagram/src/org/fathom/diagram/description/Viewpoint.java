package org.fathom.diagram.description;

import java.util.List;

/**
 * A viewpoint: what is offered together.
 *
 * @param id             position in the file, unique
 * @param name           name
 * @param label          what a person reads; the name if there is no label
 * @param diagrams       its diagram descriptions
 * @param tables         its table descriptions
 * @param extensions     its extensions of diagrams of other viewpoints
 * @param javaExtensions qualified names of the classes with services
 * @param rules          validation rules that hold for all its representations
 */
public record Viewpoint(String id, String name, String label, List<DiagramDescription> diagrams,
		List<TableDescription> tables, List<DiagramExtension> extensions, List<String> javaExtensions, List<ValidationRule> rules) {

	/**
	 * Takes own copies of the lists.
	 */
	public Viewpoint {
		diagrams = List.copyOf(diagrams);
		tables = List.copyOf(tables);
		extensions = List.copyOf(extensions);
		javaExtensions = List.copyOf(javaExtensions);
		rules = List.copyOf(rules);
	}
}
