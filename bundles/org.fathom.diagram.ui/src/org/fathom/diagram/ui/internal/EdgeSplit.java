package org.fathom.diagram.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.runtime.ToolRunner;
import org.fathom.diagram.scene.RouteCalculator;

/**
 * Puts nodes into edges and takes them out again, with the tools of the description: reconnecting and creating edges. What the tools do
 * not allow does not happen.
 */
final class EdgeSplit {
	private static final double REACH = 9;

	private final Diagram diagram;
	private final ToolRunner runner;
	private final List<Tool> tools;

	EdgeSplit(Diagram diagram, ToolRunner runner, List<Tool> tools) {
		this.diagram = diagram;
		this.runner = runner;
		this.tools = tools.stream().filter(t -> t.kind() == ToolKind.EDGE_CREATION).toList();
	}

	/** The edge between two nodes that runs through a point, absolute at 100 %. */
	Optional<Edge> under(Point at) {
		return diagram.getEdges().stream().filter(Edge::isVisible)
				.filter(e -> e.getSourceElement() instanceof Node && e.getTargetElement() instanceof Node)
				.filter(e -> distance(new RouteCalculator().route(e), at) <= REACH).findFirst();
	}

	private static double distance(List<org.fathom.diagram.scene.Point> way, Point at) {
		double nearest = Double.MAX_VALUE;
		for (int i = 1; i < way.size(); i++) {
			nearest = Math.min(nearest, java.awt.geom.Line2D.ptSegDist(way.get(i - 1).x(), way.get(i - 1).y(),
					way.get(i).x(), way.get(i).y(), at.x, at.y));
		}
		return nearest;
	}

	/** Whether nothing leads to a node or away from it yet. */
	boolean isLoose(Node node) {
		return diagram.getEdges().stream().noneMatch(e -> e.getSourceElement() == node || e.getTargetElement() == node);
	}

	/**
	 * Lets an edge end at a node and a new one go on from there; called within a change.
	 *
	 * @return {@code false} if the tools do not allow it; then nothing has changed
	 */
	boolean put(Node node, Edge edge) throws ToolException {
		if (!canPut(node, edge)) {
			return false;
		}
		DiagramElement target = edge.getTargetElement();
		Tool shorter = runner.reconnectTool(edge, false, node).orElseThrow();
		Tool further = further(node, edge).orElseThrow();
		forgetWay(edge);
		runner.reconnect(shorter, edge, target, node);
		runner.connect(further, node, target);
		return true;
	}

	/** Whether the tools allow an edge to run over a node. */
	boolean canPut(Node node, Edge edge) {
		return node != edge.getSourceElement() && node != edge.getTargetElement() && further(node, edge).isPresent()
				&& runner.reconnectTool(edge, false, node).isPresent();
	}

	private Optional<Tool> further(Node node, Edge edge) {
		return tools.stream().filter(t -> runner.canConnect(t, edge.getSourceElement(), node)
				&& runner.canConnect(t, node, edge.getTargetElement())).findFirst();
	}

	/**
	 * Leads the only edge into a node on to where the only edge out of it leads; called within a change, before the node goes.
	 *
	 * @return {@code false} if there is more than one way, or the tools do not allow it; then nothing has changed
	 */
	boolean lead(Node node) throws ToolException {
		List<Edge> in = diagram.getEdges().stream().filter(e -> e.getTargetElement() == node).toList();
		List<Edge> out = diagram.getEdges().stream().filter(e -> e.getSourceElement() == node).toList();
		if (in.size() != 1 || out.size() != 1 || !in.get(0).getMapping().equals(out.get(0).getMapping())) {
			return false;
		}
		DiagramElement source = in.get(0).getSourceElement();
		DiagramElement target = out.get(0).getTargetElement();
		boolean known = diagram.getEdges().stream()
				.anyMatch(e -> e.getSourceElement() == source && e.getTargetElement() == target);
		Optional<Tool> longer = known || source == target ? Optional.empty()
				: runner.reconnectTool(in.get(0), false, target);
		if (longer.isEmpty()) {
			return false;
		}
		forgetWay(in.get(0));
		runner.reconnect(longer.get(), in.get(0), node, target);
		return true;
	}

	private static void forgetWay(Edge edge) {
		edge.getBendpoints().clear();
		edge.setLabelX(0);
		edge.setLabelY(0);
		edge.setPinned(false);
	}
}
