package org.fathom.diagram.scene;

import java.util.Objects;

/**
 * A picture that fills its bounds.
 *
 * @param bounds where it stands
 * @param path   its path as in the specification: {@code /bundle/folder/file.svg}
 */
public record SceneImage(Bounds bounds, String path) implements ScenePart {

	/**
	 * Checks the parts.
	 *
	 * @throws NullPointerException if a part is {@code null}
	 */
	public SceneImage {
		Objects.requireNonNull(bounds);
		Objects.requireNonNull(path);
	}
}
