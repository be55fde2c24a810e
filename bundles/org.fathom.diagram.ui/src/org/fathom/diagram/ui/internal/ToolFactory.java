package org.fathom.diagram.ui.internal;

import org.eclipse.gef.requests.CreationFactory;
import org.fathom.diagram.runtime.Tool;

/** Carries a tool of the runtime in GEF's requests; the element itself is made by the tool when the command runs. */
record ToolFactory(Tool tool) implements CreationFactory {

	@Override
	public Object getNewObject() {
		return tool;
	}

	@Override
	public Object getObjectType() {
		return tool;
	}
}
