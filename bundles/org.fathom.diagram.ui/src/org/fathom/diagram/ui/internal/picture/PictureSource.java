package org.fathom.diagram.ui.internal.picture;

import java.util.Optional;

import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.scene.Scene;

/** What a picture can be made of; asked in the UI thread. */
public interface PictureSource {

	/**
	 * Everything.
	 *
	 * @return the scene of the whole diagram as it is now
	 */
	Scene whole();

	/**
	 * What is selected.
	 *
	 * @return the scene of the selection; empty if nothing is selected
	 */
	Optional<Scene> selection();

	/**
	 * Where the pictures come from that scenes name.
	 *
	 * @return never {@code null}
	 */
	ImageSource images();
}
