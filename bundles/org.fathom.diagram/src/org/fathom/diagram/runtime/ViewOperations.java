package org.fathom.diagram.runtime;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.ModelOperation;
import org.fathom.diagram.description.NodeMapping;
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

	/** Runs one operation; gives the variables for its children. */
	Map<String, Object> run(ModelOperation operation, EObject context, Map<String, Object> variables) {
		if (operation instanceof ModelOperation.CreateView creation) {
			Object parent = value(creation.container(), context, variables);
			NodeMapping mapping = Engine.mapping(scope.description(), creation.mapping(), NodeMapping.class);
			Node view = mapping == null ? null : createNode(mapping, context, parent);
			return view == null ? variables : OperationRunner.with(variables, creation.variable(), view);
		}
		if (operation instanceof ModelOperation.CreateEdgeView creation) {
			Edge view = createEdge(creation, context, variables);
			return view == null ? variables : OperationRunner.with(variables, creation.variable(), view);
		}
		if (operation instanceof ModelOperation.Navigation navigation) {
			engine.navigator().navigate(navigation.description(), context, navigation.create());
		}
		if (operation instanceof ModelOperation.DeleteView && context instanceof DiagramElement view) {
			EcoreUtil.remove(view);
		}
		return variables;
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
		NodeKind kind = parent instanceof Node node && siblings == node.getBorderedNodes() ? NodeKind.BORDERED
				: parent instanceof Node node && node.getKind() == NodeKind.LIST ? NodeKind.LIST_ITEM : NodeKind.NODE;
		Node view = NodeSynchronizer.create(mapping, element, kind);
		siblings.add(view);
		DiagramState state = DiagramState.find(scope.diagram());
		if (state != null) {
			// so that views can be created in it before the next synchronisation
			state.mappings().put(view, mapping);
		}
		return view;
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

	private Edge createEdge(ModelOperation.CreateEdgeView creation, EObject context, Map<String, Object> variables) {
		Object source = value(creation.source(), context, variables);
		Object target = value(creation.target(), context, variables);
		EdgeMapping mapping = Engine.mapping(scope.description(), creation.mapping(), EdgeMapping.class);
		if (mapping == null || !(source instanceof EObject first) || !(target instanceof EObject second)) {
			return null;
		}
		if (first instanceof DiagramElement start && second instanceof DiagramElement end) {
			// ends are elements, not views; what is given as views is only there for the children
			return EdgeSynchronizer.create(new EdgeKey(mapping.name(), context, start, end));
		}
		DiagramElement start = viewOf(first, mapping.sources());
		DiagramElement end = viewOf(second, mapping.targets());
		boolean inDiagram = value(creation.container(), context, variables) == scope.diagram();
		return start == null || end == null || !inDiagram ? null
				: addEdge(new EdgeKey(mapping.name(), mapping.useDomainElement() ? context : first, start, end));
	}

	/** The first view of an element through one of some mappings; {@code null} if there is none. */
	private DiagramElement viewOf(EObject element, List<String> mappings) {
		DiagramState state = DiagramState.find(scope.diagram());
		if (state == null) {
			return null;
		}
		DiagramElement[] found = new DiagramElement[1];
		ViewMappings.inOrder(scope.diagram(), view -> {
			MappingDescription mapping = state.mappings().get(view);
			if (found[0] == null && view.getTarget() == element && mapping != null && mappings.contains(mapping.id())) {
				found[0] = view;
			}
		});
		return found[0];
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

	private Object value(String expression, EObject context, Map<String, Object> variables) {
		return engine.evaluator().value(expression, context, variables, tool, null);
	}
}
