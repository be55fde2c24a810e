package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.ui.context.ElementClips;

/** Copy, paste and duplicate on the canvas: the application copies the elements, this class their places and the notes. */
final class CanvasClipboard {
	private static final int SHIFT = 20;
	private static final ClipTransfer TRANSFER = new ClipTransfer();

	/** What was copied, and where it stood on its diagram. */
	private record Clip(Object elements, Map<EObject, Rectangle> places, CopiedNotes notes) {

		Rectangle area() {
			return Stream.concat(places.values().stream(), notes.places().stream()).map(Rectangle::getCopy).reduce(Rectangle::union).orElseThrow();
		}
	}

	private final DiagramCanvas canvas;

	CanvasClipboard(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	private Optional<ElementClips> clips() {
		return canvas.context().clips();
	}

	boolean canCopy() {
		return !canvas.selectedNotes().isEmpty()
				|| clips().isPresent() && canvas.selectedElements().stream().anyMatch(Node.class::isInstance);
	}

	void copy() {
		if (canCopy()) {
			Clipboard clipboard = new Clipboard(canvas.viewer().getControl().getDisplay());
			clipboard.setContents(new Object[] { take() }, new Transfer[] { TRANSFER });
			clipboard.dispose();
		}
	}

	private Optional<Clip> copied() {
		Clipboard clipboard = new Clipboard(canvas.viewer().getControl().getDisplay());
		Optional<Clip> copied = Optional.ofNullable((Clip) clipboard.getContents(TRANSFER));
		clipboard.dispose();
		return copied;
	}

	private Clip take() {
		Map<EObject, Rectangle> places = new LinkedHashMap<>();
		for (DiagramElement element : canvas.selectedElements()) {
			if (element instanceof Node node) {
				places.put(node.getTarget(), SceneRectangles.around(Bounds.of(node), 0));
			}
		}
		Object elements = clips().filter(each -> !places.isEmpty()).map(each -> each.copy(places.keySet())).orElse(null);
		return new Clip(elements, places, new CopiedNotes(canvas.selectedNotes()));
	}

	boolean canPaste() {
		return copied().filter(this::canPaste).isPresent();
	}

	private boolean canPaste(Clip clip) {
		return !clip.notes().places().isEmpty() || canPasteElements(clip);
	}

	private boolean canPasteElements(Clip clip) {
		return clip.elements() != null && clips().filter(each -> each.canPaste(clip.elements(), canvas.diagram().getTarget())).isPresent();
	}

	/** Pastes where the mouse points, or beside the originals if it points elsewhere. */
	void paste() {
		copied().filter(this::canPaste).ifPresent(clip -> paste(clip, pointer(), Messages.CanvasClipboard_paste_label));
	}

	/** Puts copies of what is selected beside it. */
	void duplicate() {
		if (canCopy()) {
			paste(take(), null, Messages.CanvasClipboard_duplicate_label);
		}
	}

	private Point pointer() {
		FigureCanvas control = (FigureCanvas) canvas.viewer().getControl();
		org.eclipse.swt.graphics.Point at = control.toControl(control.getDisplay().getCursorLocation());
		if (!control.getClientArea().contains(at)) {
			return null;
		}
		Point point = new Point(at.x, at.y);
		canvas.diagramPart().getFigure().translateToRelative(point);
		return point;
	}

	private void paste(Clip clip, Point at, String label) {
		Dimension shift = at == null ? new Dimension(SHIFT, SHIFT) : at.getDifference(clip.area().getCenter());
		EObject place = at == null ? null : canvas.gestures().containerAt(at).map(DiagramElement::getTarget).orElse(null);
		int[] lost = new int[1];
		canvas.execute(new ModelChange(label, () -> {
			List<EObject> made = new ArrayList<>();
			Map<EObject, EObject> copies = Map.of();
			if (canPasteElements(clip)) {
				ElementClips.Pasted pasted = clips().orElseThrow().paste(clip.elements(), canvas.diagram().getTarget(), place);
				lost[0] = pasted.lost();
				copies = pasted.copies();
				canvas.gestures().settle(List.copyOf(copies.values()), places(copies, clip.places(), shift));
				clip.places().keySet().stream().map(copies::get).filter(Objects::nonNull).forEach(made::add);
			}
			made.addAll(clip.notes().paste(canvas.diagram(), copies, shift));
			canvas.gestures().setCreated(made);
		}));
		canvas.selectAllCreated();
		if (lost[0] > 0) {
			canvas.notice().tell(NLS.bind(Messages.CanvasClipboard_lost_message, lost[0]));
		}
	}

	private static Map<EObject, Point> places(Map<EObject, EObject> made, Map<EObject, Rectangle> places, Dimension shift) {
		Map<EObject, Point> found = new LinkedHashMap<>();
		made.forEach((original, copy) -> {
			if (places.containsKey(original)) {
				found.put(copy, places.get(original).getCenter().translate(shift));
			}
		});
		return found;
	}
}
