package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.description.Selection;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.notation.DiagramElement;

/** Runs node and container creation tools, and selection tools. */
final class CreationTools {
	private final ToolAccess access;

	CreationTools(ToolAccess access) {
		this.access = access;
	}

	boolean canCreate(ToolDescription tool, EObject container) {
		return fits(tool, container) && holds(tool, container);
	}

	boolean holds(ToolDescription tool, EObject container) {
		return access.holdsOn(tool, container, Map.of());
	}

	/** Whether one of the tool's mappings may be in the container. */
	private boolean fits(ToolDescription tool, EObject container) {
		if (tool.mappings().isEmpty()) {
			return true;
		}
		boolean isSame = access.mapping(container) instanceof NodeMapping node && tool.mappings().contains(node.id());
		return isSame || InnerMappings.of(container, access).anyOf(tool.mappings());
	}

	List<EObject> create(ToolDescription tool, EObject container) throws ToolException {
		EObject element = ToolAccess.element(container);
		Map<String, Object> variables = ToolAccess.variables(name(tool, "variable", "container"), element, //$NON-NLS-1$ //$NON-NLS-2$
				name(tool, "viewVariable", "containerView"), container); //$NON-NLS-1$ //$NON-NLS-2$
		List<EObject> created = access.runInDiagram(tool, element, variables);
		showUnsynchronized(tool, container, created);
		return created;
	}

	/** Mappings that create no views on their own show what their tools create, each element by the first mapping for it. */
	private void showUnsynchronized(ToolDescription tool, EObject container, List<EObject> created) {
		ViewOperations views = new ViewOperations(access.engine(),
				new ToolScope(access.diagram(), access.description()), tool.id());
		List<NodeMapping> mappings = InnerMappings.of(container, access).ids().stream().filter(tool.mappings()::contains).distinct()
				.map(id -> Engine.mapping(access.description(), id, NodeMapping.class)).filter(Objects::nonNull).toList();
		for (EObject element : created) {
			mappings.stream().filter(mapping -> access.engine().classes().isInstance(element, mapping.selection().domainClass()))
					.filter(mapping -> mappings.size() == 1 || shows(mapping.selection(), container, element, tool.id())).findFirst()
					.filter(mapping -> !mapping.selection().createElements())
					.ifPresent(mapping -> views.createNode(mapping, element, container));
		}
	}

	private boolean shows(Selection selection, EObject container, EObject element, String where) {
		EObject parent = ToolAccess.element(container);
		Map<String, Object> variables = ToolAccess.variables("container", parent, "containerView", container, "diagram", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				access.diagram(), "viewpoint", access.diagram()); //$NON-NLS-1$
		Evaluator evaluator = access.engine().evaluator();
		return (selection.candidates().isBlank()
				|| evaluator.elements(selection.candidates(), parent, variables, where).contains(element))
				&& evaluator.holds(selection.precondition(), element, variables, where);
	}

	boolean canSelect(ToolDescription tool, EObject view) {
		return access.holdsOn(tool, view, selection(tool, view, null));
	}

	List<EObject> candidates(ToolDescription tool, EObject view) {
		return access.engine().evaluator().elementList(tool.attribute("candidatesExpression"), //$NON-NLS-1$
				ToolAccess.element(view), selection(tool, view, null), tool.id());
	}

	List<EObject> select(ToolDescription tool, EObject view, List<EObject> selected) throws ToolException {
		boolean multiple = Boolean.parseBoolean(tool.attribute("multiple")); //$NON-NLS-1$
		Object element = multiple ? new ArrayList<>(selected) : selected.isEmpty() ? null : selected.get(0);
		return access.runInDiagram(tool, ToolAccess.element(view), selection(tool, view, element));
	}

	private static Map<String, Object> selection(ToolDescription tool, EObject view, Object element) {
		return ToolAccess.variables(name(tool, "element", "element"), element, name(tool, "container", "container"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				ToolAccess.element(view), name(tool, "containerView", "containerView"), view); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String name(ToolDescription tool, String role, String other) {
		return tool.variables().getOrDefault(role, other);
	}

	/** What contains a view: a node or the diagram. */
	static EObject parent(DiagramElement view) {
		return view.eContainer();
	}
}
