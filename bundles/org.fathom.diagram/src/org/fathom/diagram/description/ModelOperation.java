package org.fathom.diagram.description;

import java.util.List;

/** One step of what a tool does. */
public sealed interface ModelOperation {

	/**
	 * The operations inside.
	 *
	 * @return what runs in the context that this operation makes; never {@code null}
	 */
	List<ModelOperation> children();

	/**
	 * Runs its children on another element.
	 *
	 * @param browse   expression for the element
	 * @param children what runs on it
	 */
	record ChangeContext(String browse, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Creates an element in a reference of the context.
	 *
	 * @param type      class of the element, or an expression for it
	 * @param reference name of the reference, or an expression for it
	 * @param variable  name for the new element
	 * @param children  what runs on it
	 */
	record CreateInstance(String type, String reference, String variable, List<ModelOperation> children)
			implements ModelOperation {
	}

	/**
	 * Sets a feature of the context, or adds to it.
	 *
	 * @param feature  name of the feature, or an expression for it
	 * @param value    expression for the value
	 * @param children what runs then
	 */
	record SetValue(String feature, String value, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Empties a feature of the context, or takes a value from it.
	 *
	 * @param feature  name of the feature, or an expression for it
	 * @param element  expression for the value taken; empty means all
	 * @param children what runs then
	 */
	record Unset(String feature, String element, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Moves the context to another container.
	 *
	 * @param container expression for the container
	 * @param feature   name of the containment reference, or an expression for it
	 * @param children  what runs then
	 */
	record MoveElement(String container, String feature, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Deletes the context, and all references to it.
	 *
	 * @param children what runs then
	 */
	record RemoveElement(List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Runs its children for each of some values.
	 *
	 * @param expression expression for the values
	 * @param iterator   name for the value
	 * @param children   what runs on each
	 */
	record For(String expression, String iterator, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Runs its children under a condition.
	 *
	 * @param condition expression
	 * @param children  what runs if it is true
	 */
	record If(String condition, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Gives a value a name.
	 *
	 * @param variable name
	 * @param value    expression for the value
	 * @param children what runs with it
	 */
	record Let(String variable, String value, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Runs the first case that holds.
	 *
	 * @param cases    the cases, in order
	 * @param children what runs if none holds
	 */
	record Switch(List<If> cases, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Shows the context as a node or container.
	 *
	 * @param mapping   id of the mapping
	 * @param container expression for the view to put it in
	 * @param variable  name for the view
	 * @param children  what runs then
	 */
	record CreateView(String mapping, String container, String variable, List<ModelOperation> children)
			implements ModelOperation {
	}

	/**
	 * Shows the context as an edge.
	 *
	 * @param mapping   id of the mapping
	 * @param container expression for the diagram
	 * @param variable  name for the view
	 * @param source    expression for the view it starts at
	 * @param target    expression for the view it ends at
	 * @param children  what runs then
	 */
	record CreateEdgeView(String mapping, String container, String variable, String source, String target,
			List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Opens a diagram about the context.
	 *
	 * @param description id of the diagram description
	 * @param create      {@code true} if the diagram is made when there is none
	 * @param children    what runs then
	 */
	record Navigation(String description, boolean create, List<ModelOperation> children) implements ModelOperation {
	}

	/**
	 * Removes the context, a view, from the diagram.
	 *
	 * @param children what runs then
	 */
	record DeleteView(List<ModelOperation> children) implements ModelOperation {
	}
}
