package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Tool;

/** With what a flow can go on from a node: the first tool for each kind of node that an edge may lead to. */
final class Continuations {
	private final DiagramCanvas canvas;

	Continuations(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/**
	 * The tools whose node can come next.
	 *
	 * @param node where the edge starts
	 * @param edge the tool that makes the edge
	 * @return in the order of the palette; a kind of node of which the diagram has some, to none of which the edge may lead from any
	 *         node, is left out, and so is what can be made at the node itself, which connects it already
	 */
	List<Tool> after(Node node, Tool edge) {
		List<Node> others = new ArrayList<>(new DiagramSearch(canvas.diagram()).nodes());
		others.remove(node);
		Set<List<String>> kinds = new HashSet<>();
		List<Tool> found = new ArrayList<>();
		for (Tool tool : canvas.gestures().tools()) {
			if (tool.kind() == ToolKind.NODE_CREATION && canvas.gestures().create(tool, node, null, null) == null
					&& canvas.gestures().append(tool, edge, node) != null) {
				List<String> names = names(tool);
				if (kinds.add(names) && isReachable(node, edge, names, others)) {
					found.add(tool);
				}
			}
		}
		return found;
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
