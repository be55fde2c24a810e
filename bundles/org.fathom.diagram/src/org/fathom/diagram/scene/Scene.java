package org.fathom.diagram.scene;

import java.util.List;
import java.util.Objects;

/**
 * A diagram as it is drawn, free of any toolkit.
 *
 * @param name     the diagram's name
 * @param bounds   the area that all elements cover, with a margin
 * @param elements the elements, in the order of drawing: what comes later lies above
 */
public record Scene(String name, Bounds bounds, List<SceneElement> elements) {

	/**
	 * Takes an own copy of the elements.
	 *
	 * @throws NullPointerException if a part is {@code null}
	 */
	public Scene {
		Objects.requireNonNull(name);
		Objects.requireNonNull(bounds);
		elements = List.copyOf(elements);
	}
}
