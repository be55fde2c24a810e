package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Tool;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** GEF's switchboard of one editor; besides tools it knows how to move the sheet with the middle mouse button. */
final class CanvasDomain extends EditDomain {
	private static final int MIDDLE = 2;

	private final List<Runnable> toolListeners = new ArrayList<>();
	private Point panStart;
	private Point viewStart;
	private boolean pressed;

	CanvasDomain(CommandStack stack) {
		setCommandStack(stack);
		setDefaultTool(new CanvasSelectionTool());
		loadDefaultTool();
	}

	void addToolListener(Runnable listener) {
		toolListeners.add(listener);
	}

	boolean isSelecting() {
		return getActiveTool() == getDefaultTool();
	}

	@Override
	public void setActiveTool(Tool tool) {
		super.setActiveTool(tool);
		if (toolListeners != null) {
			toolListeners.forEach(Runnable::run);
		}
	}

	@Override
	public void mouseDown(MouseEvent event, EditPartViewer viewer) {
		if (event.button == MIDDLE) {
			panStart = new Point(event.x, event.y);
			viewStart = viewport(viewer).getViewLocation().getCopy();
			viewer.setCursor(Cursors.SIZEALL);
			return;
		}
		pressed = true;
		super.mouseDown(event, viewer);
	}

	/**
	 * While views that follow the selection keep the display busy, a move of the mouse from before the press may be told as a drag, with the
	 * button that is down by then; a tool would take the corner of the canvas for the place where it began.
	 */
	@Override
	public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
		if (panStart != null) {
			viewport(viewer).setViewLocation(viewStart.x - event.x + panStart.x, viewStart.y - event.y + panStart.y);
			return;
		}
		if (pressed) {
			super.mouseDrag(event, viewer);
		}
	}

	/**
	 * GEF takes the place of a hovering mouse for the place that a drag has come to. When views that follow the selection keep the display
	 * busy, hovering is told after the button is pressed and before the first drag, which then would begin nothing.
	 */
	@Override
	public void mouseHover(MouseEvent event, EditPartViewer viewer) {
		if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
			super.mouseHover(event, viewer);
		}
	}

	@Override
	public void mouseUp(MouseEvent event, EditPartViewer viewer) {
		if (panStart != null) {
			panStart = null;
			viewer.setCursor(null);
			return;
		}
		pressed = false;
		super.mouseUp(event, viewer);
	}

	private static Viewport viewport(EditPartViewer viewer) {
		return ((FigureCanvas) viewer.getControl()).getViewport();
	}

	/** GEF's selection tool keeps Escape for itself; here it belongs to the keys of the canvas unless something is being dragged. */
	private static final class CanvasSelectionTool extends PanningSelectionTool {
		@Override
		protected boolean handleKeyDown(KeyEvent e) {
			return e.keyCode == SWT.ESC && getDragTracker() == null ? getCurrentViewer().getKeyHandler().keyPressed(e) : super.handleKeyDown(e);
		}
	}
}
