package org.fathom.diagram.description;

/**
 * Which elements a mapping shows.
 *
 * @param domainClass      class of the elements; may be empty
 * @param candidates       expression for the elements; empty means all instances
 * @param precondition     expression; empty means always
 * @param semanticElements expression for the elements a view stands for; empty means its target
 * @param createElements   {@code false} if views only come from tools
 * @param locked           {@code true} if the mapping is synchronised even in an unsynchronised diagram
 */
public record Selection(String domainClass, String candidates, String precondition, String semanticElements,
		boolean createElements, boolean locked) {
}
