package org.fathom.diagram.ui.internal;

import org.eclipse.core.runtime.Platform;

/** Writes what the user need not be bothered with to the application's log, if there is one. */
final class DiagramUiLog {
	private DiagramUiLog() {
	}

	static void warn(String message, Throwable cause) {
		if (Platform.isRunning()) {
			Platform.getLog(DiagramUiLog.class).warn(message, cause);
		} else {
			System.getLogger(DiagramUiLog.class.getName()).log(System.Logger.Level.WARNING, message, cause);
		}
	}
}
