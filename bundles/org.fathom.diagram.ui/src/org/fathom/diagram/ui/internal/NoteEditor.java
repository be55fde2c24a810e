package org.fathom.diagram.ui.internal;

import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.scene.NoteScene;

/**
 * A text field over a note. Enter begins a new line; Ctrl+Enter or leaving the field takes the text over, Escape drops it, and a note that
 * has never got a text goes with it.
 */
final class NoteEditor {
	private static final double PIXELS_PER_POINT = 4.0 / 3;

	private final NoteEditPart part;
	private final Text text;
	private boolean closed;

	private NoteEditor(NoteEditPart part) {
		this.part = part;
		text = new Text((FigureCanvas) part.getViewer().getControl(), SWT.MULTI | SWT.WRAP);
	}

	/**
	 * Opens a note for typing.
	 *
	 * @param typed the first letters of a new text; {@code null} to go on with the present one
	 */
	static void open(NoteEditPart part, String typed) {
		part.getViewer().reveal(part);
		new NoteEditor(part).show(typed);
	}

	private Note note() {
		return part.note();
	}

	private String written() {
		return note().getText() == null ? "" : note().getText(); //$NON-NLS-1$
	}

	private void show(String typed) {
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		GraphicResources resources = ((DiagramEditPart) part.getRoot().getContents()).resources();
		text.setBackground(resources.paper().sheet());
		text.setForeground(resources.paper().ink());
		double zoom = part.getViewer().getProperty(ZoomManager.class.toString()) instanceof ZoomManager z ? z.getZoom() : 1;
		text.setFont(resources.font(Math.max(9, Math.round(NoteScene.fontSize() * PIXELS_PER_POINT * zoom)), Set.of()));
		text.setText(typed == null ? written() : typed);
		text.setSelection(text.getCharCount());
		place();
		text.addModifyListener(e -> place());
		text.addFocusListener(FocusListener.focusLostAdapter(e -> close(true)));
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			boolean done = (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MOD1) != 0;
			if (done || e.keyCode == SWT.ESC) {
				e.doit = false;
				close(done);
			}
		}));
		text.setFocus();
	}

	/** Covers the note and grows with the text. */
	private void place() {
		Rectangle area = ((NodeFigure) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(area);
		text.setBounds(area.x, area.y, area.width, Math.max(area.height, text.computeSize(area.width, SWT.DEFAULT).y));
	}

	private void close(boolean accept) {
		if (closed) {
			return;
		}
		closed = true;
		String value = text.getText().replace("\r\n", "\n").stripTrailing(); //$NON-NLS-1$ //$NON-NLS-2$
		boolean changed = accept && !value.equals(written());
		FigureCanvas canvas = (FigureCanvas) part.getViewer().getControl();
		canvas.getDisplay().asyncExec(text::dispose);
		text.setVisible(false);
		canvas.setFocus();
		DiagramEditPart diagram = (DiagramEditPart) part.getRoot().getContents();
		NoteGestures gestures = new NoteGestures(diagram.diagram());
		if (note().eResource() == null) {
			return;
		}
		if (changed && !value.isEmpty()) {
			part.getViewer().getEditDomain().getCommandStack().execute(gestures.write(note(), value));
		} else if (value.isEmpty() && changed || written().isEmpty()) {
			part.getViewer().getEditDomain().getCommandStack().execute(gestures.delete(java.util.List.of(note())));
		}
	}
}
