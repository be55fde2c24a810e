package org.fathom.diagram.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/** Runs drop tools. */
final class DropTools {
	private final ToolAccess access;

	DropTools(ToolAccess access) {
		this.access = access;
	}

	Optional<ToolDescription> find(EObject dropped, EObject target) {
		Set<String> ids = new LinkedHashSet<>();
		if (target instanceof Diagram) {
			ids.addAll(access.description().dropDescriptions());
		} else {
			MappingDescription mapping = access.mapping(target);
			if (mapping != null) {
				ids.addAll(mapping.tools().drops());
			}
		}
		return ids.stream().map(access::tool)
				.filter(tool -> tool != null && tool.kind() == ToolKind.DROP && canDrop(tool, dropped, target))
				.findFirst();
	}

	boolean canDrop(ToolDescription tool, EObject dropped, EObject target) {
		boolean inside = dropped instanceof DiagramElement;
		String source = tool.attribute("dragSource"); //$NON-NLS-1$
		boolean fromHere = source.isEmpty() || "BOTH".equals(source) //$NON-NLS-1$
				|| (inside ? "DIAGRAM" : "PROJECT_EXPLORER").equals(source); //$NON-NLS-1$ //$NON-NLS-2$
		EObject element = ToolAccess.element(dropped);
		return fromHere && accepts(tool, dropped, element) && access.holds(tool, tool.precondition(), element,
				ToolAccess.variables("oldContainer", oldContainer(dropped), "newContainer", //$NON-NLS-1$ //$NON-NLS-2$
						ToolAccess.element(target), "newViewContainer", target, "element", element)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean accepts(ToolDescription tool, EObject dropped, EObject element) {
		if (tool.mappings().isEmpty()) {
			return true;
		}
		MappingDescription mapping = access.mapping(dropped);
		if (mapping != null && tool.mappings().contains(mapping.id())) {
			return true;
		}
		return tool.mappings().stream().map(id -> Engine.mapping(access.description(), id, NodeMapping.class))
				.anyMatch(candidate -> candidate != null
						&& access.engine().classes().isInstance(element, candidate.selection().domainClass()));
	}

	private static EObject oldContainer(EObject dropped) {
		return dropped instanceof DiagramElement view ? ToolAccess.element(view.eContainer()) : dropped.eContainer();
	}

	List<EObject> drop(ToolDescription tool, EObject dropped, EObject target) throws ToolException {
		EObject element = ToolAccess.element(dropped);
		Map<String, Object> variables = ToolAccess.variables(
				CreationTools.name(tool, "oldContainer", "oldSemanticContainer"), oldContainer(dropped), //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "newContainer", "newSemanticContainer"), ToolAccess.element(target), //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "newViewContainer", "newContainerView"), target, //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "element", "element"), element); //$NON-NLS-1$ //$NON-NLS-2$
		return access.run(tool, element, variables);
	}
}
