package org.fathom.diagram.ui.internal;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.ConnectionCreationTool;
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

	/** Starts at an element at once, as if the user had clicked it. */
	void startAt(EditPart source) {
		setViewer(canvas.viewer());
		setConnectionSource(source);
		setTargetEditPart(source);
		updateTargetRequest();
		setCurrentCommand(getCommand());
		setState(STATE_CONNECTION_STARTED);
	}
}
