package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.IFigure;
import org.fathom.diagram.scene.SceneElement;

/** A figure that paints an element of the scene. */
interface SceneFigure extends IFigure {

	/** The element it paints; {@code null} before the first refresh. */
	SceneElement getElement();

	/** Paints another element from now on; only the area that has changed is painted anew. */
	void setElement(SceneElement element);
}
