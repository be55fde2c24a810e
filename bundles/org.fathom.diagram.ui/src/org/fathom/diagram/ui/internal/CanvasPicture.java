package org.fathom.diagram.ui.internal;

import java.util.List;
import java.util.Optional;

import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.ui.internal.picture.PictureSource;

/** The canvas as a source of pictures. */
final class CanvasPicture implements PictureSource {
	private final DiagramCanvas canvas;

	CanvasPicture(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public Scene whole() {
		return canvas.diagramPart().scene().scene();
	}

	@Override
	public Optional<Scene> selection() {
		List<DiagramElement> selected = canvas.selectedElements();
		return selected.isEmpty() ? Optional.empty() : Optional.of(new SceneBuilder().build(canvas.diagram(), selected));
	}

	@Override
	public ImageSource images() {
		return canvas.context().images();
	}
}
