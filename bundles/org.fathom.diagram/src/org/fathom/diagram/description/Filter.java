package org.fathom.diagram.description;

import java.util.List;

/**
 * A filter that a user can switch on.
 *
 * @param name    name
 * @param label   what a person reads
 * @param entries its parts; each hides on its own
 */
public record Filter(String name, String label, List<Entry> entries) {

	/**
	 * Takes an own copy of the list.
	 */
	public Filter {
		entries = List.copyOf(entries);
	}

	/**
	 * Hides views of some mappings.
	 *
	 * @param mappings          ids of the mappings
	 * @param semanticCondition expression on the element that says what stays; may be empty
	 * @param viewCondition     expression on the view that says what stays; may be empty
	 * @param collapse          {@code true} if views shrink instead of vanishing
	 */
	public record Entry(List<String> mappings, String semanticCondition, String viewCondition, boolean collapse) {

		/**
		 * Takes an own copy of the list.
		 */
		public Entry {
			mappings = List.copyOf(mappings);
		}
	}
}
