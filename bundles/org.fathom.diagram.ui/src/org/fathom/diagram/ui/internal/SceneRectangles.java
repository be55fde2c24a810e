package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.geometry.Rectangle;
import org.fathom.diagram.scene.Bounds;

/** Turns the exact areas of a scene into the whole pixels of draw2d. */
final class SceneRectangles {
	private SceneRectangles() {
	}

	/** The smallest rectangle of whole pixels that covers an area and a margin. */
	static Rectangle around(Bounds b, int margin) {
		int x = (int) Math.floor(b.x()) - margin;
		int y = (int) Math.floor(b.y()) - margin;
		return new Rectangle(x, y, (int) Math.ceil(b.right()) + margin - x, (int) Math.ceil(b.bottom()) + margin - y);
	}
}
