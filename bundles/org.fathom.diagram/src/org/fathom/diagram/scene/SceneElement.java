package org.fathom.diagram.scene;

import java.util.List;
import java.util.Objects;

/**
 * Everything that is drawn for one element of a diagram, in the order of drawing.
 *
 * @param viewId     id of the element in the notation
 * @param semanticId id of the model element it shows; that of the view if the model element has none
 * @param mapping    name of the mapping that made it
 * @param edge       {@code true} for an edge
 * @param title      what a reader who cannot see the drawing is told; empty if there is nothing to tell
 * @param parts      what to draw
 */
public record SceneElement(String viewId, String semanticId, String mapping, boolean edge, String title,
		List<ScenePart> parts) {

	/**
	 * Takes an own copy of the parts.
	 *
	 * @throws NullPointerException if a part is {@code null}
	 */
	public SceneElement {
		Objects.requireNonNull(viewId);
		Objects.requireNonNull(semanticId);
		Objects.requireNonNull(mapping);
		Objects.requireNonNull(title);
		parts = List.copyOf(parts);
	}
}
