package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Tool;

/** With what a flow can go on from a node: tools for the kinds of nodes that an edge may lead to. */
final class Continuations {
	private final DiagramCanvas canvas;

	Continuations(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/**
	 * The first tool for each kind of node that can come next.
	 *
	 * @param node where the edge starts
	 * @param edge the tool that makes the edge
	 * @return of {@link #all}, those that make nodes without contents
	 */
	List<Tool> after(Node node, Tool edge) {
		Set<List<String>> kinds = new HashSet<>();
		return all(node, edge).stream().filter(tool -> tool.kind() == ToolKind.NODE_CREATION && kinds.add(names(tool))).toList();
	}

	/**
	 * All tools whose node can come next.
	 *
	 * @param node where the edge starts
	 * @param edge the tool that makes the edge
	 * @return in the order of the palette; a kind of node of which the diagram has some, to none of which the edge may lead from any
	 *         node, is left out, and so is what can be made at the node itself, which connects it already
	 */
	List<Tool> all(Node node, Tool edge) {
		List<Node> others = new ArrayList<>(new DiagramSearch(canvas.diagram()).nodes());
		others.remove(node);
		Map<List<String>, Boolean> reachable = new HashMap<>();
		return canvas.gestures().tools().stream().filter(tool -> tool.kind() == ToolKind.NODE_CREATION || tool.kind() == ToolKind.CONTAINER_CREATION)
				.filter(tool -> canvas.gestures().create(tool, node, null, null) == null && canvas.gestures().append(tool, edge, node) != null)
				.filter(tool -> reachable.computeIfAbsent(names(tool), names -> isReachable(node, edge, names, others))).toList();
	}

	private List<String> names(Tool tool) {
		DiagramDescription description = canvas.context().runtime().description(canvas.diagram());
		return description.tools().get(tool.id()).mappings().stream().limit(1).map(description.mappings()::get)
				.filter(m -> m != null).map(MappingDescription::name).toList();
	}

	private boolean isReachable(Node from, Tool edge, List<String> mappings, List<Node> others) {
		List<Node> present = others.stream().filter(node -> mappings.contains(node.getMapping())).toList();
		if (present.isEmpty()) {
			return !mappings.contains(from.getMapping()) || isTarget(from, edge)
					|| others.stream().anyMatch(node -> canvas.gestures().connect(edge, node, from) != null);
		}
		return present.stream().anyMatch(node -> canvas.gestures().connect(edge, from, node) != null);
	}

	/** Whether the edge leads to a node already. */
	private boolean isTarget(Node node, Tool edge) {
		DiagramDescription description = canvas.context().runtime().description(canvas.diagram());
		List<String> names = description.tools().get(edge.id()).mappings().stream().map(description.mappings()::get)
				.filter(m -> m != null).map(MappingDescription::name).toList();
		return canvas.diagram().getEdges().stream().anyMatch(e -> e.getTargetElement() == node && names.contains(e.getMapping()));
	}
}
