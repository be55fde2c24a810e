package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.ModelOperation;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.internal.Messages;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.runtime.EdgeSynchronizer.EdgeKey;

/** The operations that create and delete views. */
final class ViewOperations {
	private final Engine engine;
	private final ToolScope scope;
	private final String tool;

	ViewOperations(Engine engine, ToolScope scope, String tool) {
		this.engine = engine;
		this.scope = scope;
		this.tool = tool;
	}

	/** Executes one operation; what it creates becomes a variable. */
	void run(ModelOperation operation, EObject context, ToolVariables variables) throws ToolException {
		if (operation instanceof ModelOperation.CreateView creation) {
			Object parent = value(creation.container(), context, variables);
			NodeMapping mapping = Engine.mapping(scope.description(), creation.mapping(), NodeMapping.class);
			boolean fits = mapping != null && engine.classes().isInstance(context, mapping.selection().domainClass());
			Node view = fits ? createNode(mapping, context, parent) : null;
			if (view != null) {
				variables.set(creation.variable(), view);
			}
		} else if (operation instanceof ModelOperation.CreateEdgeView creation) {
			Edge view = createEdges(creation, context, variables);
			if (view != null) {
				variables.set(creation.variable(), view);
			}
		} else if (operation instanceof ModelOperation.Navigation navigation) {
			navigate(navigation, context);
		} else if (operation instanceof ModelOperation.DeleteView && context instanceof DiagramElement view) {
			EcoreUtil.remove(view);
		}
	}

	/** From a view it goes to a diagram about the element that the view stands for. */
	private void navigate(ModelOperation.Navigation navigation, EObject context) {
		List<EObject> elements = context instanceof DiagramElement view ? view.getSemanticElements() : List.of(context);
		if (!elements.isEmpty()) {
			engine.navigator().navigate(navigation.description(), elements.get(0), navigation.create());
		}
	}

	/** A view of an element in a diagram or node, unless it is there already; {@code null} if it does not fit there. */
	Node createNode(NodeMapping mapping, EObject element, Object parent) {
		List<Node> siblings = siblings(mapping, parent);
		if (siblings == null) {
			return null;
		}
		for (Node sibling : siblings) {
			if (sibling.getTarget() == element && mapping.name().equals(sibling.getMapping())) {
				return sibling;
			}
		}
		Node view = NodeSynchronizer.create(mapping, element, kind(mapping, parent, siblings));
		siblings.add(view);
		DiagramState state = DiagramState.find(scope.diagram());
		if (state != null) {
			// so that views can be created in it before the next synchronisation
			state.mappings().put(view, mapping);
		}
		return view;
	}

	/** Moves a view to another diagram or node; tells whether it fits there as it is. */
	boolean move(NodeMapping mapping, Node view, EObject parent) {
		List<Node> siblings = siblings(mapping, parent);
		if (siblings == null || view.getKind() != kind(mapping, parent, siblings)) {
			return false;
		}
		siblings.add(view);
		return true;
	}

	private static NodeKind kind(NodeMapping mapping, Object parent, List<Node> siblings) {
		if (mapping.isContainer()) {
			return mapping.kind();
		}
		if (!(parent instanceof Node node)) {
			return NodeKind.NODE;
		}
		return siblings == node.getBorderedNodes() ? NodeKind.BORDERED
				: node.getKind() == NodeKind.LIST ? NodeKind.LIST_ITEM : NodeKind.NODE;
	}

	private List<Node> siblings(NodeMapping mapping, Object parent) {
		if (parent instanceof Diagram diagram) {
			boolean top = scope.description().layers().stream()
					.anyMatch(layer -> layer.nodes().contains(mapping.id()) || layer.containers().contains(mapping.id()));
			return top ? diagram.getNodes() : null;
		}
		DiagramState state = DiagramState.find(scope.diagram());
		if (parent instanceof Node node && state != null
				&& state.mappings().get(node) instanceof NodeMapping parentMapping) {
			for (NodeMapping each : ViewMappings.withImported(parentMapping, scope.description())) {
				if (each.bordered().contains(mapping.id())) {
					return node.getBorderedNodes();
				}
				if (each.subNodes().contains(mapping.id()) || each.subContainers().contains(mapping.id())) {
					return node.getChildren();
				}
			}
		}
		return null;
	}

	/**
	 * Edges from every view of one element to every view of another; without an expression the element is the context. Gives
	 * the last one, {@code null} if there is none. Views that are given instead of elements have no views.
	 */
	private Edge createEdges(ModelOperation.CreateEdgeView creation, EObject context, ToolVariables variables)
			throws ToolException {
		Object container = value(creation.container(), context, variables);
		EdgeMapping mapping = Engine.mapping(scope.description(), creation.mapping(), EdgeMapping.class);
		if (mapping == null || !(container instanceof Diagram) && !(container instanceof DiagramElement)) {
			throw new ToolException(Messages.Tool_noDiagram_message, new NullPointerException());
		}
		List<DiagramElement> starts = viewsOf(end(creation.source(), context, variables), mapping.sources());
		List<DiagramElement> ends = viewsOf(end(creation.target(), context, variables), mapping.targets());
		Edge created = null;
		for (DiagramElement start : starts) {
			for (DiagramElement end : ends) {
				created = addEdge(new EdgeKey(mapping.name(), context, start, end));
			}
		}
		return created;
	}

	private EObject end(String expression, EObject context, ToolVariables variables) {
		return value(expression, context, variables) instanceof EObject element ? element : context;
	}

	/** The views of an element through some mappings, imports of them included. */
	private List<DiagramElement> viewsOf(EObject element, List<String> mappings) {
		List<DiagramElement> found = new ArrayList<>();
		DiagramState state = DiagramState.find(scope.diagram());
		if (state != null) {
			ViewMappings.inOrder(scope.diagram(), view -> {
				if (view.getTarget() == element && isOneOf(state.mappings().get(view), mappings)) {
					found.add(view);
				}
			});
		}
		return found;
	}

	private boolean isOneOf(MappingDescription mapping, List<String> mappings) {
		MappingDescription each = mapping;
		while (each != null && !mappings.contains(each.id())) {
			String imported = ViewMappings.imported(each);
			each = imported == null ? null : scope.description().mappings().get(imported);
		}
		return each != null;
	}

	/** Adds an edge unless it is there already. */
	Edge addEdge(EdgeKey key) {
		for (Edge edge : scope.diagram().getEdges()) {
			if (EdgeKey.of(edge).equals(key)) {
				return edge;
			}
		}
		Edge edge = EdgeSynchronizer.create(key);
		scope.diagram().getEdges().add(edge);
		return edge;
	}

	private Object value(String expression, EObject context, ToolVariables variables) {
		return engine.evaluator().value(expression, context, variables.values(), tool, null);
	}
}
