package org.fathom.diagram.description;

/**
 * Which elements a mapping of lines or columns gives and how they are called.
 *
 * @param domainClass      class of the elements; empty for columns of features
 * @param candidates       expression for the elements; empty means all contents of the parent's element
 * @param semanticElements expression for the elements that a line or column stands for; empty means its own one
 * @param label            expression for the text of the header; {@code null} for what the item provider calls the element
 */
public record TableHeader(String domainClass, String candidates, String semanticElements, String label) {
}
