package org.fathom.diagram.description;

import java.util.List;

/**
 * The tools bound to the views of a mapping, by id.
 *
 * @param directEdit  renames in place; {@code null} if there is none
 * @param deletion    deletes; {@code null} if the default holds
 * @param doubleClick reacts to a double click; {@code null} if there is none
 * @param drops       accept what is dropped on it
 * @param reconnects  move an end of an edge
 */
public record MappingTools(String directEdit, String deletion, String doubleClick, List<String> drops,
		List<String> reconnects) {

	/**
	 * Takes own copies of the lists.
	 */
	public MappingTools {
		drops = List.copyOf(drops);
		reconnects = List.copyOf(reconnects);
	}
}
