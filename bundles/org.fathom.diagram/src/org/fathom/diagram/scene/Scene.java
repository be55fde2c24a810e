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
	private static final double MARGIN = 16;

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

	/** A scene no larger than its elements; a diagram without a name is called nothing. */
	static Scene of(String name, List<SceneElement> elements) {
		Bounds drawn = null;
		for (SceneElement element : elements) {
			for (ScenePart part : element.parts()) {
				drawn = drawn == null ? part.bounds() : drawn.union(part.bounds());
			}
		}
		Bounds all = (drawn == null ? new Bounds(0, 0, 0, 0) : drawn).grown(MARGIN);
		double x = Math.floor(all.x());
		double y = Math.floor(all.y());
		Bounds bounds = new Bounds(x, y, Math.ceil(all.right()) - x, Math.ceil(all.bottom()) - y);
		return new Scene(name == null ? "" : name, bounds, elements); //$NON-NLS-1$
	}
}
