package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;

/** The visible part of a diagram as strips of cells, and links between them. */
final class FlowGraph {
	final List<Strip> strips = new ArrayList<>();
	final List<Cell> cells = new ArrayList<>();
	final List<Link> links = new ArrayList<>();
	/** Edges that end inside a nested container, or at other edges; they are routed after everything has its place. */
	final List<Edge> inner = new ArrayList<>();

	private final NodeGeometry geometry = new NodeGeometry();
	private final Map<Node, Cell> cellOf = new HashMap<>();
	private final Map<Node, Strip> bandOf = new HashMap<>();

	FlowGraph(Diagram diagram) {
		collectStrips(diagram);
		for (Edge edge : diagram.getEdges()) {
			if (edge.isVisible()) {
				addLink(edge);
			}
		}
		countExits();
		new BandOrder(this).apply();
	}

	private void countExits() {
		Map<Cell, Integer> exits = new HashMap<>();
		links.stream().filter(link -> link.band == null).forEach(link -> exits.merge(link.from, 1, Integer::sum));
		links.forEach(link -> link.exits = exits.getOrDefault(link.from, 0));
	}

	private void collectStrips(Diagram diagram) {
		Strip loose = new Strip(null, null, false);
		for (Node node : diagram.getNodes()) {
			if (!node.isVisible()) {
				continue;
			}
			if (geometry.isBand(node)) {
				Strip band = new Strip(node, null, true);
				strips.add(band);
				bandOf.put(node, band);
			} else if (node.getKind() == NodeKind.VERTICAL_STACK) {
				collectLanes(node);
			} else {
				addCell(node, loose);
			}
		}
		if (!loose.cells.isEmpty() || strips.isEmpty()) {
			strips.add(loose);
		}
	}

	private void collectLanes(Node pool) {
		boolean any = false;
		for (Node lane : pool.getChildren()) {
			if (lane.isVisible()) {
				Strip strip = new Strip(lane, pool, false);
				strips.add(strip);
				lane.getChildren().stream().filter(DiagramElement::isVisible).forEach(n -> addCell(n, strip));
				any = true;
			}
		}
		if (!any) {
			strips.add(new Strip(null, pool, false));
		}
	}

	private void addCell(Node node, Strip strip) {
		Cell cell = new Cell(node, strip);
		strip.cells.add(cell);
		cells.add(cell);
		cellOf.put(node, cell);
	}

	private void addLink(Edge edge) {
		Node source = edge.getSourceElement() instanceof Node n ? n : null;
		Node target = edge.getTargetElement() instanceof Node n ? n : null;
		Cell from = cell(source);
		Cell to = cell(target);
		Strip band = from == null ? bandOf.get(source) : bandOf.get(target);
		boolean routable = from != null && to != null && from != to || (from == null) != (to == null) && band != null;
		if (routable) {
			links.add(new Link(edge, from, to, band, port(source, from), port(target, to)));
		} else if (source == null || target == null || bandOf.get(source) == null || bandOf.get(target) == null) {
			inner.add(edge);
		}
	}

	/** The cell of a node or of the host it sits on; {@code null} for bands and for what is nested deeper. */
	private Cell cell(Node node) {
		if (node == null) {
			return null;
		}
		Cell own = cellOf.get(node);
		EObject parent = node.eContainer();
		boolean bordered = parent instanceof Node host && host.getBorderedNodes().contains(node);
		return own == null && bordered ? cellOf.get(parent) : own;
	}

	private static Node port(Node end, Cell cell) {
		return cell == null || cell.node == end ? null : end;
	}

	/** Measures all placed cells of a diagram that is laid out, with the borders its edges use now. */
	void measurePlaced() {
		RouteCalculator routes = new RouteCalculator();
		for (Link link : links) {
			boolean placed = (link.from == null || link.from.node.getWidth() > 0)
					&& (link.to == null || link.to.node.getWidth() > 0);
			if (placed) {
				List<Point> way = routes.route(link.edge);
				int last = way.size() - 1;
				noteSide(link.from, link.fromPort, way.get(0), way.get(1));
				noteSide(link.to, link.toPort, way.get(last), way.get(last - 1));
			}
		}
		cells.stream().filter(c -> c.node.getWidth() > 0).forEach(Cell::measure);
	}

	private static void noteSide(Cell cell, Node port, Point end, Point next) {
		if (cell != null && port == null && Math.abs(end.x() - next.x()) < 0.5) {
			cell.usesBottom |= next.y() > end.y();
			cell.usesTop |= next.y() < end.y();
		}
	}
}
