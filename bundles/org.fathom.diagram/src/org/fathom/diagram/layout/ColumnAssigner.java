package org.fathom.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * First pass: gives every cell its column and its place among the cells of the column, by ELK's layered algorithm.
 *
 * <p>Postcondition: columns are numbered from 0 without holes; no link that is not part of a loop leads to the same column or back.
 */
final class ColumnAssigner {
	private final FlowGraph graph;

	ColumnAssigner(FlowGraph graph) {
		this.graph = graph;
	}

	void apply() {
		if (graph.cells.isEmpty()) {
			return;
		}
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		ElkNode root = ElkGraphUtil.createGraph();
		configure(root);
		Map<Cell, ElkNode> nodes = new HashMap<>();
		for (Cell cell : graph.cells) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(Math.max(1, cell.node.getWidth()), Math.max(1, cell.node.getHeight()));
			nodes.put(cell, node);
		}
		List<Link> flow = graph.links.stream().filter(l -> l.band == null).toList();
		Set<Link> back = new LoopFinder(graph.cells, flow).backLinks();
		for (Link link : flow) {
			boolean turned = back.contains(link);
			ElkGraphUtil.createSimpleEdge(nodes.get(turned ? link.to : link.from),
					nodes.get(turned ? link.from : link.to));
		}
		new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
		read(nodes);
	}

	private static void configure(ElkNode root) {
		root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		root.setProperty(CoreOptions.RANDOM_SEED, 1);
		root.setProperty(LayeredOptions.THOROUGHNESS, 3);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
		root.setProperty(LayeredOptions.GENERATE_POSITION_AND_LAYER_IDS, true);
	}

	private void read(Map<Cell, ElkNode> nodes) {
		Set<Integer> layers = new TreeSet<>();
		for (ElkNode node : nodes.values()) {
			layers.add(node.getProperty(LayeredOptions.LAYERING_LAYER_ID));
		}
		Map<Integer, Integer> columns = new HashMap<>();
		for (Integer layer : layers) {
			columns.put(layer, columns.size());
		}
		for (Cell cell : graph.cells) {
			ElkNode node = nodes.get(cell);
			cell.column = columns.get(node.getProperty(LayeredOptions.LAYERING_LAYER_ID));
			cell.order = node.getProperty(LayeredOptions.CROSSING_MINIMIZATION_POSITION_ID);
		}
	}

	/** Finds the links that close loops, going from the beginnings of the flow in the order of the diagram. */
	private static final class LoopFinder {
		private final List<Cell> cells;
		private final Map<Cell, List<Link>> outgoing = new HashMap<>();
		private final Set<Cell> targets = new HashSet<>();
		private final Set<Cell> done = new HashSet<>();
		private final Set<Cell> open = new HashSet<>();
		private final Set<Link> back = new HashSet<>();

		LoopFinder(List<Cell> cells, List<Link> links) {
			this.cells = cells;
			for (Link link : links) {
				outgoing.computeIfAbsent(link.from, c -> new java.util.ArrayList<>()).add(link);
				targets.add(link.to);
			}
		}

		Set<Link> backLinks() {
			cells.stream().filter(c -> !targets.contains(c)).forEach(this::visit);
			cells.forEach(this::visit);
			return back;
		}

		private void visit(Cell first) {
			if (!done.add(first)) {
				return;
			}
			java.util.ArrayDeque<Cell> way = new java.util.ArrayDeque<>();
			Map<Cell, Integer> next = new HashMap<>();
			way.push(first);
			open.add(first);
			while (!way.isEmpty()) {
				Cell cell = way.peek();
				List<Link> links = outgoing.getOrDefault(cell, List.of());
				int i = next.merge(cell, 1, Integer::sum) - 1;
				if (i >= links.size()) {
					open.remove(way.pop());
				} else if (open.contains(links.get(i).to)) {
					back.add(links.get(i));
				} else if (done.add(links.get(i).to)) {
					way.push(links.get(i).to);
					open.add(links.get(i).to);
				}
			}
		}
	}
}
