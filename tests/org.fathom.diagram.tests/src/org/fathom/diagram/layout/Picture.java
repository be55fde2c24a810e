package org.fathom.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.scene.SceneText;

/** What a test wants to know of a diagram that is laid out; each question answers with the offences, as text. */
public final class Picture {
	private final Diagram diagram;
	private final NodeGeometry geometry = new NodeGeometry();
	private final RouteCalculator routes = new RouteCalculator();

	public Picture(Diagram diagram) {
		this.diagram = diagram;
	}

	public List<Node> leaves() {
		List<Node> leaves = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof Node n && n.isVisible() && !geometry.isContainer(n) && !isBordered(n)) {
				leaves.add(n);
			}
		});
		return leaves;
	}

	private static boolean isBordered(Node n) {
		return n.eContainer() instanceof Node host && host.getBorderedNodes().contains(n);
	}

	private record Area(Node owner, String what, Bounds bounds) {
	}

	/** Nodes, outer labels and bordered nodes that overlap although they belong to different nodes. */
	public List<String> overlaps() {
		List<Area> areas = new ArrayList<>();
		Scene scene = new SceneBuilder().build(diagram);
		for (Node leaf : leaves()) {
			areas.add(new Area(leaf, "node " + leaf.getLabel(), Bounds.of(leaf)));
			addLabel(leaf, leaf, scene, areas);
			for (Node b : leaf.getBorderedNodes()) {
				areas.add(new Area(leaf, b.getLabel(), Bounds.of(b)));
				addLabel(leaf, b, scene, areas);
			}
		}
		List<String> found = new ArrayList<>();
		for (int i = 0; i < areas.size(); i++) {
			for (int j = i + 1; j < areas.size(); j++) {
				if (areas.get(i).owner != areas.get(j).owner && areas.get(i).bounds.intersects(areas.get(j).bounds)) {
					found.add(areas.get(i).what + " / " + areas.get(j).what);
				}
			}
		}
		return found;
	}

	private void addLabel(Node owner, Node node, Scene scene, List<Area> areas) {
		if (geometry.hasOuterLabel(node)) {
			scene.elements().stream().filter(e -> e.viewId().equals(node.getId())).flatMap(e -> e.parts().stream())
					.filter(SceneText.class::isInstance).forEach(t -> areas.add(new Area(owner, "label " + node.getLabel(), t.bounds())));
		}
	}

	/** Nodes that stand out of their container, or into its header. */
	public List<String> outside() {
		List<String> found = new ArrayList<>();
		for (Node leaf : leaves()) {
			if (leaf.eContainer() instanceof Node lane) {
				Bounds all = Bounds.of(lane);
				Bounds content = new Bounds(all.x() + NodeGeometry.LANE_HEADER, all.y(),
						all.width() - NodeGeometry.LANE_HEADER, all.height());
				if (!content.contains(Bounds.of(leaf))) {
					found.add(leaf.getLabel() + " not in " + lane.getLabel());
				}
			}
		}
		return found;
	}

	/** Segments of edges that are neither horizontal nor vertical. */
	public List<String> slanting() {
		List<String> found = new ArrayList<>();
		for (Edge edge : diagram.getEdges()) {
			List<Point> way = routes.route(edge);
			for (int i = 1; i < way.size(); i++) {
				double dx = Math.abs(way.get(i).x() - way.get(i - 1).x());
				double dy = Math.abs(way.get(i).y() - way.get(i - 1).y());
				if (Math.min(dx, dy) > 0.01) {
					found.add(edge.getId() + " " + way);
				}
			}
		}
		return found;
	}

	/** Edges that run through a node they do not end at. */
	public List<String> through() {
		List<String> found = new ArrayList<>();
		for (Edge edge : diagram.getEdges()) {
			List<Point> way = routes.route(edge);
			for (int i = 1; i < way.size(); i++) {
				Bounds piece = Bounds.around(way.get(i - 1), way.get(i)).grown(0.1);
				for (Node leaf : leaves()) {
					boolean own = isAt(edge.getSourceElement(), leaf) || isAt(edge.getTargetElement(), leaf);
					if (piece.intersects(Bounds.of(leaf).grown(own ? -4 : 0)) && !(own && isPicture(leaf))) {
						found.add(edge.getSourceElement().getLabel() + " -> " + edge.getTargetElement().getLabel()
								+ " through " + leaf.getLabel());
					}
				}
			}
		}
		return found;
	}

	private boolean isPicture(Node node) {
		return geometry.isPicture(node);
	}

	private static boolean isAt(Object end, Node leaf) {
		return end == leaf || end instanceof Node n && n.eContainer() == leaf;
	}

	/** Positions and routes as text. */
	public String geometry() {
		StringBuilder text = new StringBuilder();
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof Node n) {
				text.append(n.getId()).append(' ').append(Bounds.of(n)).append('\n');
			} else if (o instanceof Edge e) {
				text.append(e.getId()).append(' ').append(routes.route(e)).append(e.getLabelX()).append(',')
						.append(e.getLabelY()).append('\n');
			}
		});
		return text.toString();
	}
}
