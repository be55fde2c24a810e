package org.fathom.diagram.description;

/**
 * A style that holds while a condition is true.
 *
 * @param predicate expression
 * @param style     the style
 */
public record ConditionalStyle(String predicate, StyleDescription style) {
}
