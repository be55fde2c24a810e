package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

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
				.filter(tool -> tool != null && tool.kind() == ToolKind.DROP && isFor(tool, dropped))
				.filter(tool -> canDrop(tool, dropped, target)).findFirst();
	}

	/** Whether a tool is for such elements, from where something comes from. */
	private boolean isFor(ToolDescription tool, EObject dropped) {
		String source = tool.attribute("dragSource"); //$NON-NLS-1$
		String from = dropped instanceof DiagramElement ? "DIAGRAM" : "PROJECT_EXPLORER"; //$NON-NLS-1$ //$NON-NLS-2$
		return (source.isEmpty() || "BOTH".equals(source) || from.equals(source)) && (tool.mappings().isEmpty() //$NON-NLS-1$
				|| tool.mappings().stream().map(access.description().mappings()::get)
						.anyMatch(mapping -> mapping != null && isFor(mapping, ToolAccess.element(dropped))));
	}

	private boolean isFor(MappingDescription mapping, EObject element) {
		return access.engine().classes().isInstance(element, mapping.selection().domainClass());
	}

	/** A view is accepted only where a mapping of the tool can show its element; an element from outside everywhere. */
	boolean canDrop(ToolDescription tool, EObject dropped, EObject target) {
		EObject element = ToolAccess.element(dropped);
		return (!(dropped instanceof DiagramElement) || mapping(tool, element, target) != null)
				&& access.holds(tool, tool.precondition(), element, ToolAccess.variables("oldContainer", //$NON-NLS-1$
						oldContainer(dropped), "newContainer", ToolAccess.element(target), "newViewContainer", target, //$NON-NLS-1$ //$NON-NLS-2$
						"element", element)); //$NON-NLS-1$
	}

	/** The first of the tool's mappings that may be in the target and is for such elements; {@code null} if there is none. */
	private MappingDescription mapping(ToolDescription tool, EObject element, EObject target) {
		LayerState layers = new LayerState(access.description(), access.diagram());
		List<String> ids = new ArrayList<>(InnerMappings.of(target, access).ids());
		access.description().layers().forEach(layer -> ids.addAll(layer.edges()));
		return ids.stream().filter(tool.mappings()::contains).filter(layers::isAvailable)
				.map(access.description().mappings()::get).filter(mapping -> mapping != null && isFor(mapping, element)).findFirst().orElse(null);
	}

	/** What is dropped from outside of the diagram comes from nowhere. */
	private static EObject oldContainer(EObject dropped) {
		return dropped instanceof DiagramElement view ? ToolAccess.element(view.eContainer()) : null;
	}

	List<EObject> drop(ToolDescription tool, EObject dropped, EObject target) throws ToolException {
		EObject element = ToolAccess.element(dropped);
		EObject container = ToolAccess.element(target);
		MappingDescription mapping = mapping(tool, element, target);
		Map<String, Object> variables = ToolAccess.variables(
				CreationTools.name(tool, "newContainer", "newSemanticContainer"), container, //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "newViewContainer", "newContainerView"), target, //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "element", "element"), element); //$NON-NLS-1$ //$NON-NLS-2$
		if (dropped instanceof DiagramElement) {
			variables.put(CreationTools.name(tool, "oldContainer", "oldSemanticContainer"), oldContainer(dropped)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<EObject> created = access.run(tool, container, variables);
		if (mapping instanceof NodeMapping node && !node.selection().createElements()) {
			show(tool, node, dropped, target);
		}
		return created;
	}

	/** Mappings that create no views on their own show what is dropped: with its view, or with a new one in place of it. */
	private void show(ToolDescription tool, NodeMapping mapping, EObject dropped, EObject target) {
		ViewOperations views = new ViewOperations(access.engine(), new ToolScope(access.diagram(), access.description()),
				tool.id());
		if (dropped instanceof Node view && mapping.equals(access.mapping(view)) && views.move(mapping, view, target)) {
			return;
		}
		if (dropped instanceof DiagramElement view) {
			EcoreUtil.remove(view);
		}
		views.createNode(mapping, ToolAccess.element(dropped), target);
	}
}
