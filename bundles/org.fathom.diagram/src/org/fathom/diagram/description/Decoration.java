package org.fathom.diagram.description;

import java.util.List;

/**
 * A picture on views.
 *
 * @param name         name
 * @param kind         what chooses the views
 * @param mappings     ids of the mappings whose views carry it, if {@link Kind#MAPPING}
 * @param domainClass  class of the elements whose views carry it, if {@link Kind#SEMANTIC}
 * @param precondition expression; empty means always
 * @param image        expression or path of the picture
 * @param tooltip      expression; may be empty
 * @param position     where it stands, for example {@code SOUTH_WEST}
 */
public record Decoration(String name, Kind kind, List<String> mappings, String domainClass, String precondition,
		String image, String tooltip, String position) {

	/** What chooses the decorated views. */
	public enum Kind {
		/** Their mapping. */
		MAPPING,
		/** The class of their element. */
		SEMANTIC,
		/** Nothing: all views. */
		GENERIC
	}

	/**
	 * Takes an own copy of the list.
	 */
	public Decoration {
		mappings = List.copyOf(mappings);
	}
}
