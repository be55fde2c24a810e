package org.fathom.diagram.description;

import java.util.List;

/** What of the model is shown, and how: a node, container, bordered node or edge mapping. */
public sealed interface MappingDescription permits NodeMapping, EdgeMapping {

	/**
	 * Its identity.
	 *
	 * @return position in the file, unique
	 */
	String id();

	/**
	 * Its name.
	 *
	 * @return name, unique among its siblings
	 */
	String name();

	/**
	 * What it takes from the model.
	 *
	 * @return which elements it shows
	 */
	Selection selection();

	/**
	 * The styles under a condition.
	 *
	 * @return conditional styles, the first that holds wins
	 */
	List<ConditionalStyle> conditionalStyles();

	/**
	 * The style if no condition holds.
	 *
	 * @return default style; {@code null} if the mapping has none
	 */
	StyleDescription style();

	/**
	 * The tools bound to it.
	 *
	 * @return tools of its views
	 */
	MappingTools tools();

	/**
	 * The mapping that it imports.
	 *
	 * @return its id; {@code null} if it imports none
	 */
	String imported();

	/**
	 * Whether filters of what it imports hold for it too.
	 *
	 * @return {@code false} only for an import that has no part in them
	 */
	boolean inheritsFilters();
}
