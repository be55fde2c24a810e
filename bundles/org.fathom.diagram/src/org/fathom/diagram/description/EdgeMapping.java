package org.fathom.diagram.description;

import java.util.List;

/**
 * An edge mapping, based on a relation or on an element.
 *
 * @param id                position in the file, unique
 * @param name              name
 * @param selection         which elements it shows; of an edge for a relation only precondition and semantic elements count
 * @param useDomainElement  {@code true} if an element of its own stands for the edge
 * @param sources           ids of the mappings that an edge may start at
 * @param targets           ids of the mappings that an edge may end at
 * @param sourceFinder      expression for the elements it starts at; only with an element
 * @param targetFinder      expression for the elements it ends at
 * @param style             style if no condition holds
 * @param conditionalStyles styles under a condition
 * @param tools             tools of its views
 * @param targetExpression expression for the element that an edge for a relation stands for; empty means the one it starts at
 * @param inheritsFilters  whether filters of what it imports hold for it too
 * @param imported          id of the edge mapping that this one replaces; {@code null} if it is no import
 */
public record EdgeMapping(String id, String name, Selection selection, boolean useDomainElement,
		List<String> sources, List<String> targets, String sourceFinder, String targetFinder,
		StyleDescription style, List<ConditionalStyle> conditionalStyles,
		MappingTools tools, String targetExpression, boolean inheritsFilters,
		String imported) implements MappingDescription {

	/**
	 * Takes own copies of the lists.
	 */
	public EdgeMapping {
		sources = List.copyOf(sources);
		targets = List.copyOf(targets);
		conditionalStyles = List.copyOf(conditionalStyles);
	}
}
