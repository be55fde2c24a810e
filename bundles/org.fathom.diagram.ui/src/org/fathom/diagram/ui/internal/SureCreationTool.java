package org.fathom.diagram.ui.internal;

import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;

/**
 * Creates with a click or by drawing a rectangle. GEF looks the target up only when the mouse moves; this tool also does so when the
 * button goes down, because a finger or a remote mouse may jump there.
 */
class SureCreationTool extends CreationTool {
	private final DiagramCanvas canvas;

	SureCreationTool(CreationFactory factory, DiagramCanvas canvas) {
		super(factory);
		this.canvas = canvas;
	}

	@Override
	protected boolean handleViewerEntered() {
		lookUp();
		return super.handleViewerEntered();
	}

	@Override
	protected boolean handleButtonDown(int button) {
		lookUp();
		return super.handleButtonDown(button);
	}

	private void lookUp() {
		updateTargetRequest();
		updateTargetUnderMouse();
		setCurrentCommand(getCommand());
	}

	@Override
	protected void performCreation(int button) {
		boolean possible = getCurrentCommand() != null && getCurrentCommand().canExecute();
		executeCurrentCommand();
		if (possible) {
			canvas.editCreated();
		}
	}
}
