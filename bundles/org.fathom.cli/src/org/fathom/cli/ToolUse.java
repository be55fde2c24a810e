package org.fathom.cli;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.runtime.ToolException;

/** A tool about to be used on elements of a diagram or table. */
interface ToolUse {
	/**
	 * Uses a tool.
	 *
	 * @param tool its name or label
	 * @return the elements created
	 * @throws ToolException          if it fails
	 * @throws CommandFailedException if there is no such tool, or it cannot be used on the elements
	 */
	List<EObject> run(String tool) throws ToolException, CommandFailedException;
}
