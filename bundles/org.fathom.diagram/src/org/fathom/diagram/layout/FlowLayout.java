package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.Point;

/** Lays out a whole diagram, in stages: measure, columns, rows, ways, tracks, places. */
final class FlowLayout {
	private final Diagram diagram;

	FlowLayout(Diagram diagram) {
		this.diagram = diagram;
	}

	void run() {
		NestedLayout nested = new NestedLayout();
		diagram.getNodes().forEach(nested::measure);
		PackedLayout packed = new PackedLayout(diagram);
		if (packed.fits()) {
			packed.run();
			return;
		}
		FlowGraph graph = new FlowGraph(diagram);
		new ColumnAssigner(graph).apply();
		new RowAssigner(graph).apply();
		Grid grid = new Grid(graph);
		new GridRouter(graph, grid).apply();
		RunBuilder.build(graph);
		TrackAssigner tracks = new TrackAssigner(graph, grid);
		tracks.apply();
		GridPlacer placer = new GridPlacer(graph, grid, tracks);
		placer.apply();
		placeContainers(graph, placer.right);
		graph.links.forEach(FlowLayout::writeRoute);
		graph.inner.forEach(e -> e.getBendpoints().clear());
		new EdgeLabelPlacer(diagram).placeAll();
	}

	private void placeContainers(FlowGraph graph, double right) {
		int header = NodeGeometry.LANE_HEADER;
		for (Strip strip : graph.strips) {
			if (strip.band) {
				set(strip.container, 0, strip.top, right, strip.bottom - strip.top);
			} else if (strip.pool != null && strip.container != null) {
				List<Strip> siblings = graph.strips.stream().filter(s -> s.pool == strip.pool).toList();
				double poolTop = siblings.get(0).top;
				double poolBottom = siblings.get(siblings.size() - 1).bottom;
				set(strip.pool, 0, poolTop, right, poolBottom - poolTop);
				set(strip.container, header, strip.top - poolTop, right - header, strip.bottom - strip.top);
			} else if (strip.pool != null) {
				set(strip.pool, 0, strip.top, Math.max(right, 200), strip.bottom - strip.top);
			}
		}
	}

	private static void set(Node node, double x, double y, double width, double height) {
		node.setX((int) x);
		node.setY((int) y);
		node.setWidth((int) width);
		node.setHeight((int) height);
		if (node.getKind() == null) {
			node.setKind(NodeKind.FREE_FORM);
		}
	}

	private static void writeRoute(Link link) {
		List<Point> bends = new ArrayList<>();
		for (int i = 1; i < link.runs.size(); i++) {
			Run a = link.runs.get(i - 1);
			Run b = link.runs.get(i);
			bends.add(a.vertical ? new Point(a.coordinate, b.coordinate) : new Point(b.coordinate, a.coordinate));
		}
		if (link.band != null && link.runs.size() == 1) {
			double y = link.band.top < link.start().strip.top ? link.band.bottom + 4 : link.band.top - 4;
			bends.add(new Point(link.runs.get(0).coordinate, y));
		}
		if (link.isReversed()) {
			java.util.Collections.reverse(bends);
		}
		RouteWriter.write(link.edge, bends);
	}
}
