package org.fathom.diagram.scene;

/** One thing to draw, resolved and in absolute diagram pixels at 100 % zoom; immutable. */
public sealed interface ScenePart permits SceneShape, ScenePath, SceneText, SceneImage {

	/**
	 * The area it covers, without the width of its line.
	 *
	 * @return absolute bounds
	 */
	Bounds bounds();
}
