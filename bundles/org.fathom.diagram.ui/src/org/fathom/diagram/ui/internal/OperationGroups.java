package org.fathom.diagram.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.runtime.Tool;

/** The operations that elements allow, by the section they are in. */
final class OperationGroups {
	/** From so many on, the operations of a section stand in a menu of their own. */
	static final int MANY = 3;

	private final DiagramCanvas canvas;

	OperationGroups(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/** What may be done with all of the elements, in the order of the specification. */
	Map<String, Map<Tool, Command>> of(List<? extends EObject> views) {
		Map<String, Map<Tool, Command>> groups = new LinkedHashMap<>();
		for (Tool tool : canvas.gestures().tools()) {
			boolean operation = tool.kind() == ToolKind.GENERIC || tool.kind() == ToolKind.OPERATION;
			Command command = operation ? canvas.gestures().run(tool, views) : null;
			if (command != null) {
				groups.computeIfAbsent(tool.section(), key -> new LinkedHashMap<>()).put(tool, command);
			}
		}
		return groups;
	}
}
