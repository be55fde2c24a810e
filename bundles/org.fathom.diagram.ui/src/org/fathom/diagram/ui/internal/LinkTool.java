package org.fathom.diagram.ui.internal;

import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.runtime.Tool;

/**
 * Connects two nodes: press at the first, release at the second, or click both. Where there is no second node yet, the next one is created
 * at that place, connected.
 */
final class LinkTool extends ConnectionCreationTool {
	private final DiagramCanvas canvas;
	private final Tool tool;

	LinkTool(Tool tool, DiagramCanvas canvas) {
		super(new ToolFactory(tool));
		this.tool = tool;
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

	/** A drag ends at the node where the mouse is let go. */
	@Override
	protected boolean handleButtonUp(int button) {
		boolean dragged = button == 1 && movedPastThreshold() && isInState(STATE_CONNECTION_STARTED)
				&& getTargetEditPart() != ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart();
		if (dragged && stateTransition(STATE_CONNECTION_STARTED, STATE_TERMINAL)) {
			handleCreateConnection();
		}
		return super.handleButtonUp(button);
	}

	@Override
	protected boolean handleCreateConnection() {
		boolean possible = getCurrentCommand() != null && getCurrentCommand().canExecute();
		boolean appends = getCurrentCommand() != null && super.getCommand() == null;
		boolean done = super.handleCreateConnection();
		if (possible && appends) {
			canvas.viewer().getControl().getDisplay().asyncExec(canvas::editCreated);
		} else if (possible) {
			canvas.selectCreated();
		}
		return done;
	}

	@Override
	protected Command getCommand() {
		Command command = super.getCommand();
		return command == null && isInState(STATE_CONNECTION_STARTED | STATE_TERMINAL) ? next() : command;
	}

	/** Creates the next node where the pointer is, if that is no node itself. */
	private Command next() {
		EditPart source = ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart();
		EditPart target = getTargetEditPart();
		boolean free = target == null || target instanceof ContainerEditPart || target == canvas.diagramPart();
		if (!free || !(source instanceof ShapeEditPart shape)) {
			return null;
		}
		Point at = getLocation().getCopy();
		shape.getFigure().translateToRelative(at);
		EObject container = target == null ? canvas.diagram() : (EObject) target.getModel();
		return canvas.gestures().tools().stream().filter(t -> t.kind() == ToolKind.NODE_CREATION)
				.map(t -> canvas.gestures().append(t, tool, shape.node(), container, at)).filter(Objects::nonNull)
				.findFirst().orElse(null);
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
