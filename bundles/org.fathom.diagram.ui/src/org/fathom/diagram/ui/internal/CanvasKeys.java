package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.ui.internal.picture.PictureCopy;

/** What keys do on the canvas. In the workbench the key bindings of its commands come first; these work everywhere. */
final class CanvasKeys extends GraphicalViewerKeyHandler {
	private static final int STEP = 10;

	private final DiagramCanvas canvas;
	private final CreationMenu creation;
	private final CanvasActions actions;
	private final CanvasClipboard clipboard;

	CanvasKeys(DiagramCanvas canvas, CreationMenu creation) {
		super(canvas.viewer());
		this.canvas = canvas;
		this.creation = creation;
		actions = new CanvasActions(canvas);
		clipboard = new CanvasClipboard(canvas);
	}

	@Override
	public boolean keyPressed(KeyEvent e) {
		boolean control = (e.stateMask & SWT.MOD1) != 0;
		boolean handled = linking(e) || (control ? withControl(e) : plain(e));
		return handled || super.keyPressed(e);
	}

	private boolean withControl(KeyEvent e) {
		switch (Character.toLowerCase((char) e.keyCode)) {
		case 'z' -> run((e.stateMask & SWT.SHIFT) != 0 ? actions::redo : actions::undo);
		case 'y' -> run(actions::redo);
		case 'a' -> run(actions::selectAll);
		case 'c' -> run((e.stateMask & SWT.SHIFT) != 0 ? () -> new PictureCopy(new CanvasPicture(canvas)).run(e.display) : clipboard::copy);
		case 'v' -> clipboard.paste();
		case 'd' -> clipboard.duplicate();
		case '0' -> run(canvas.zoom()::actualSize);
		case '9' -> run(canvas.zoom()::fit);
		case '+', '=' -> run(canvas.zoom()::in);
		case '-' -> run(canvas.zoom()::out);
		default -> {
			return withControlAndKeypad(e);
		}
		}
		return true;
	}

	private boolean withControlAndKeypad(KeyEvent e) {
		switch (e.keyCode) {
		case SWT.KEYPAD_ADD -> canvas.zoom().in();
		case SWT.KEYPAD_SUBTRACT -> canvas.zoom().out();
		case SWT.KEYPAD_0 -> canvas.zoom().actualSize();
		case SWT.ARROW_LEFT -> nudge(-1, 0);
		case SWT.ARROW_RIGHT -> nudge(1, 0);
		case SWT.ARROW_UP -> nudge(0, -1);
		case SWT.ARROW_DOWN -> nudge(0, 1);
		default -> {
			return false;
		}
		}
		return true;
	}

	/** While a connection is made by keys, they choose its target. */
	private boolean linking(KeyEvent e) {
		if (!canvas.link().isActive()) {
			return false;
		}
		switch (e.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> canvas.link().finish();
		case SWT.ESC -> canvas.link().cancel();
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> canvas.link().move(true);
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> canvas.link().move(false);
		default -> {
			return false;
		}
		}
		return true;
	}

	private static void run(Runnable action) {
		action.run();
	}

	private boolean plain(KeyEvent e) {
		boolean shift = (e.stateMask & SWT.SHIFT) != 0;
		switch (e.keyCode) {
		case SWT.DEL, SWT.BS -> actions.delete();
		case SWT.F2 -> actions.rename(null);
		case SWT.ESC -> canvas.viewer().deselectAll();
		case SWT.CR, SWT.KEYPAD_CR -> open();
		case SWT.INSERT -> creation.open();
		case SWT.ARROW_LEFT -> {
			return shift && nudge(-STEP, 0);
		}
		case SWT.ARROW_RIGHT -> {
			return shift && nudge(STEP, 0);
		}
		case SWT.ARROW_UP -> {
			return shift && nudge(0, -STEP);
		}
		case SWT.ARROW_DOWN -> {
			return shift && nudge(0, STEP);
		}
		default -> {
			return type(e);
		}
		}
		return true;
	}

	/** A letter typed on a selected element begins its new name. */
	private boolean type(KeyEvent e) {
		boolean modified = (e.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
		if (modified || !Character.isLetterOrDigit(e.character) || canvas.viewer().getSelectedEditParts().size() != 1) {
			return false;
		}
		return actions.rename(String.valueOf(e.character));
	}

	/** Selects the next or previous node or note in the order of reading; answers {@code false} at the end, where the focus leaves the canvas. */
	boolean walk(boolean forward) {
		if (canvas.link().isActive()) {
			canvas.link().move(forward);
			return true;
		}
		List<?> selected = canvas.viewer().getSelectedEditParts();
		Object from = selected.size() == 1 ? ((EditPart) selected.get(0)).getModel() : null;
		Optional<Identified> next = new ReadingOrder(canvas.diagram()).neighbour(from, forward);
		next.map(canvas.viewer().getEditPartRegistry()::get).ifPresent(part -> {
			canvas.viewer().select((EditPart) part);
			canvas.viewer().setFocus((EditPart) part);
			canvas.viewer().reveal((EditPart) part);
		});
		return next.isPresent();
	}

	private void open() {
		if (canvas.selectedElements().size() == 1) {
			canvas.gestures().doubleClick(canvas.selectedElements().get(0));
		}
	}

	private boolean nudge(int dx, int dy) {
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
		double zoom = canvas.root().getZoomManager().getZoom();
		request.setMoveDelta(new Point(pixels(dx, zoom), pixels(dy, zoom)));
		CompoundCommand all = new CompoundCommand();
		for (EditPart part : movable()) {
			request.setEditParts(part);
			Command move = part.getCommand(request);
			if (move != null) {
				all.add(move);
			}
		}
		canvas.execute(all.unwrap());
		return true;
	}

	/** A step on the screen; none is too small to be seen when the diagram is. */
	private static int pixels(int step, double zoom) {
		return (int) (Integer.signum(step) * Math.max(1, Math.round(Math.abs(step) * zoom)));
	}

	private List<EditPart> movable() {
		List<EditPart> parts = new ArrayList<>();
		List<DiagramElement> roots = new DiagramSearch(canvas.diagram()).withoutParts(canvas.selectedElements());
		for (Object part : canvas.viewer().getSelectedEditParts()) {
			if (part instanceof ShapeEditPart shape && roots.contains(shape.node())) {
				parts.add(shape);
			} else if (part instanceof NoteEditPart note) {
				parts.add(note);
			}
		}
		return parts;
	}
}
