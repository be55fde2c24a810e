package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.MappingTools;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/** What all tools of a diagram need: their descriptions, the mappings of views, and running operations. */
final class ToolAccess {
	private final Engine engine;
	private final Diagram diagram;
	private final DiagramDescription description;

	ToolAccess(Engine engine, Diagram diagram, DiagramDescription description) {
		this.engine = engine;
		this.diagram = diagram;
		this.description = description;
	}

	Engine engine() {
		return engine;
	}

	Diagram diagram() {
		return diagram;
	}

	DiagramDescription description() {
		return description;
	}

	ToolDescription tool(String id) {
		return id == null ? null : description.tools().get(id);
	}

	MappingDescription mapping(EObject view) {
		DiagramState state = DiagramState.find(diagram);
		return state == null ? null : state.mappings().get(view);
	}

	/** Whether a view is an edge that stands for a reference, not for an element. */
	boolean isRelation(DiagramElement view) {
		MappingDescription mapping = mapping(view);
		while (mapping != null && ViewMappings.imported(mapping) != null) {
			mapping = description.mappings().get(ViewMappings.imported(mapping));
		}
		return mapping instanceof EdgeMapping edge && !edge.useDomainElement();
	}

	/** The tool that a view's mapping names, or that the mapping it imports does; {@code null} if none. */
	ToolDescription bound(DiagramElement view, ToolKind kind, Function<MappingTools, String> which) {
		MappingDescription mapping = mapping(view);
		while (mapping != null) {
			ToolDescription found = tool(which.apply(mapping.tools()));
			found = found == null ? accepting(kind, mapping.id()) : found;
			if (found != null) {
				return found;
			}
			String imported = ViewMappings.imported(mapping);
			mapping = imported == null ? null : description.mappings().get(imported);
		}
		return null;
	}

	/** The tool of a kind that names the mapping from its side; {@code null} if none. */
	private ToolDescription accepting(ToolKind kind, String mapping) {
		return kind == ToolKind.DIRECT_EDIT ? null : description.tools().values().stream()
				.filter(tool -> tool.kind() == kind && tool.mappings().contains(mapping)).findFirst().orElse(null);
	}

	/** The semantic element of a view or of the diagram; another element is its own. */
	static EObject element(EObject view) {
		if (view instanceof Diagram whole) {
			return whole.getTarget();
		}
		return view instanceof DiagramElement part ? part.getTarget() : view;
	}

	boolean holds(ToolDescription tool, String precondition, EObject self, Map<String, Object> variables) {
		return engine.evaluator().holds(precondition, self, variables, tool.id());
	}

	/** Whether the precondition of a tool that is used on a view holds. */
	boolean holdsOn(ToolDescription tool, EObject view, Map<String, Object> more) {
		Map<String, Object> variables = variables("container", element(view), "containerView", view); //$NON-NLS-1$ //$NON-NLS-2$
		variables.putAll(more);
		return holds(tool, tool.precondition(), element(view), variables);
	}

	/** Runs what a tool does that also knows the diagram; gives the elements created. */
	List<EObject> runInDiagram(ToolDescription tool, EObject context, Map<String, Object> variables) throws ToolException {
		variables.put("diagram", diagram); //$NON-NLS-1$
		return run(tool, context, variables);
	}

	/** Runs what a tool does; gives the elements created. */
	List<EObject> run(ToolDescription tool, EObject context, Map<String, Object> variables) throws ToolException {
		ToolScope scope = new ToolScope(diagram, description);
		try {
			new OperationRunner(engine, scope, tool.id(), variables).run(tool.operations(), context);
		} catch (RuntimeException e) {
			throw new ToolException(tool.label() + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
		return new ArrayList<>(scope.created());
	}

	/** A new map of variables. */
	static Map<String, Object> variables(Object... namesAndValues) {
		Map<String, Object> variables = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return variables;
	}
}
