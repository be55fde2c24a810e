package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;
import org.fathom.diagram.runtime.Tool;

/** Connects two nodes: press at the first, release at the second, or click both. */
final class LinkTool extends ConnectionCreationTool {
	private final DiagramCanvas canvas;

	LinkTool(Tool tool, DiagramCanvas canvas) {
		super(new ToolFactory(tool));
		this.canvas = canvas;
		setUnloadWhenFinished(true);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1) {
			updateTargetRequest();
			updateTargetUnderMouse();
			setCurrentCommand(getCommand());
		}
		return super.handleButtonDown(button);
	}

	@Override
	protected boolean handleCreateConnection() {
		boolean possible = getCurrentCommand() != null && getCurrentCommand().canExecute();
		boolean done = super.handleCreateConnection();
		if (possible) {
			canvas.selectCreated();
		}
		return done;
	}

	/** Starts at a node at once, as if the user had clicked it. */
	void startAt(ShapeEditPart source) {
		Rectangle r = ((NodeFigure) source.getFigure()).getHandleBounds().getCopy();
		source.getFigure().translateToAbsolute(r);
		Event event = new Event();
		event.widget = canvas.viewer().getControl();
		event.display = event.widget.getDisplay();
		event.x = r.getCenter().x;
		event.y = r.getCenter().y;
		mouseMove(new MouseEvent(event), canvas.viewer());
		event.button = 1;
		mouseDown(new MouseEvent(event), canvas.viewer());
		event.stateMask = SWT.BUTTON1;
		mouseUp(new MouseEvent(event), canvas.viewer());
	}
}
