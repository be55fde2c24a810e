package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.runtime.ToolException;

/** Something that a tool does. */
interface ToolCall {
	/** What was made. */
	List<EObject> run() throws ToolException;

	/** Does it within a gesture, all of which is taken back if it fails. */
	static List<EObject> attempt(ToolCall call) {
		try {
			return call.run();
		} catch (ToolException e) {
			throw new FailedGestureException(e);
		}
	}
}
