package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.description.MappingTools;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.internal.Messages;
import org.fathom.diagram.notation.DiagramElement;

/** Runs the tools that work on views that exist: delete, direct edit, double click, generic tools and actions. */
final class ViewTools {
	private final ToolAccess access;

	ViewTools(ToolAccess access) {
		this.access = access;
	}

	/** Whether a generic tool or an action may be used on a view; a menu asks this of an action, its command does not. */
	boolean canRun(ToolDescription tool, EObject view) {
		if (tool.kind() != ToolKind.OPERATION) {
			return access.holdsOn(tool, view, tool.kind() == ToolKind.DOUBLE_CLICK ? Map.of() : variables(tool, List.of(view)));
		}
		Map<String, Object> variables = variables(tool, List.of(view));
		variables.put("diagram", access.diagram()); //$NON-NLS-1$
		return access.holds(tool, tool.precondition(), ToolAccess.element(view), variables);
	}

	List<EObject> run(ToolDescription tool, List<? extends EObject> views) throws ToolException {
		EObject first = views.isEmpty() ? access.diagram() : views.get(0);
		if (tool.kind() == ToolKind.DOUBLE_CLICK) {
			return access.run(tool, first, variables(tool, views));
		}
		return access.runInDiagram(tool, ToolAccess.element(first), variables(tool, views));
	}

	private static Map<String, Object> variables(ToolDescription tool, List<? extends EObject> views) {
		if (tool.kind() == ToolKind.OPERATION) {
			return ToolAccess.variables(CreationTools.name(tool, "view", "views"), new ArrayList<>(views)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		EObject view = views.get(0);
		return ToolAccess.variables(CreationTools.name(tool, "element", "element"), ToolAccess.element(view), //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "elementView", "elementView"), view); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The names of the variables of a precondition are always the same, whatever the tool calls them. */
	boolean canDelete(DiagramElement view) {
		ToolDescription tool = access.bound(view, ToolKind.DELETE, MappingTools::deletion);
		return tool == null || access.holds(tool, tool.precondition(), view.getTarget(), ToolAccess.variables("element", //$NON-NLS-1$
				view.getTarget(), "view", view, "containerView", CreationTools.parent(view))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void delete(DiagramElement view) throws ToolException {
		ToolDescription tool = access.bound(view, ToolKind.DELETE, MappingTools::deletion);
		if (tool == null) {
			Set<EObject> elements = new LinkedHashSet<>();
			shown(view, elements);
			Deletion.delete(elements);
			return;
		}
		access.runInDiagram(tool, view.getTarget(), deletion(tool, view));
		if (access.isRelation(view)) {
			EcoreUtil.remove(view);
		}
	}

	/** The elements that a view and the views in it stand for. */
	private static void shown(DiagramElement view, Set<EObject> elements) {
		elements.addAll(view.getSemanticElements());
		for (EObject part : view.eContents()) {
			if (part instanceof DiagramElement inner) {
				shown(inner, elements);
			}
		}
	}

	private static Map<String, Object> deletion(ToolDescription tool, DiagramElement view) {
		return ToolAccess.variables(CreationTools.name(tool, "element", "element"), view.getTarget(), //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "elementView", "elementView"), view, //$NON-NLS-1$ //$NON-NLS-2$
				CreationTools.name(tool, "containerView", "containerView"), CreationTools.parent(view)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether there is a direct edit tool whose precondition holds. */
	boolean canEdit(DiagramElement view) {
		ToolDescription tool = access.bound(view, ToolKind.DIRECT_EDIT, MappingTools::directEdit);
		return tool != null && access.holdsOn(tool, view, Map.of("view", view, "diagram", access.diagram())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean canEdit(DiagramElement view, String text) {
		return canEdit(view)
				&& LabelMask.ofLabel(access.bound(view, ToolKind.DIRECT_EDIT, MappingTools::directEdit)).parts(text) != null;
	}

	String editText(DiagramElement view) {
		ToolDescription tool = access.bound(view, ToolKind.DIRECT_EDIT, MappingTools::directEdit);
		String expression = tool == null ? "" : tool.attribute("inputLabelExpression"); //$NON-NLS-1$ //$NON-NLS-2$
		String label = view.getLabel() == null ? "" : view.getLabel(); //$NON-NLS-1$
		return expression.isBlank() ? label : access.engine().evaluator().label(expression, view.getTarget(),
				ToolAccess.variables("view", view, "diagram", access.diagram()), tool.id()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void edit(DiagramElement view, String text) throws ToolException {
		ToolDescription tool = access.bound(view, ToolKind.DIRECT_EDIT, MappingTools::directEdit);
		Map<String, Object> variables = tool == null ? null : LabelMask.ofLabel(tool).parts(text);
		if (variables == null) {
			throw new ToolException(NLS.bind(Messages.Tool_cannotEdit_message, view.getLabel(), text));
		}
		variables.put("view", view); //$NON-NLS-1$
		variables.put("element", view.getTarget()); //$NON-NLS-1$
		access.run(tool, view.getTarget(), variables);
	}

	boolean canDoubleClick(DiagramElement view) {
		ToolDescription tool = access.bound(view, ToolKind.DOUBLE_CLICK, MappingTools::doubleClick);
		return tool != null && canRun(tool, view);
	}

	List<EObject> doubleClick(DiagramElement view) throws ToolException {
		ToolDescription tool = access.bound(view, ToolKind.DOUBLE_CLICK, MappingTools::doubleClick);
		if (tool == null) {
			throw new ToolException(NLS.bind(Messages.Tool_noDoubleClick_message, view.getLabel()));
		}
		return run(tool, List.of(view));
	}
}
