package org.fathom.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.notation.Bendpoint;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.NodeStyle;
import org.fathom.diagram.style.Shape;
import org.junit.jupiter.api.Test;

class RouteCalculatorTest {
	private final RouteCalculator routes = new RouteCalculator();

	private static Node node(Shape shape, int x, int y, int width, int height) {
		Node node = NotationFactory.eINSTANCE.createNode();
		node.setStyle(new NodeStyle("x", shape, Color.WHITE, Color.BLACK, 1, LineStyle.SOLID, 0, LabelStyle.DEFAULT,
				null, 0, 0, Set.of(), Map.of()));
		node.setX(x);
		node.setY(y);
		node.setWidth(width);
		node.setHeight(height);
		return node;
	}

	private static Edge edge(Node source, Node target, int... bends) {
		Edge edge = NotationFactory.eINSTANCE.createEdge();
		edge.setSourceElement(source);
		edge.setTargetElement(target);
		for (int i = 0; i < bends.length; i += 2) {
			Bendpoint bend = NotationFactory.eINSTANCE.createBendpoint();
			bend.setX(bends[i]);
			bend.setY(bends[i + 1]);
			edge.getBendpoints().add(bend);
		}
		return edge;
	}

	@Test
	void joinsNodesSideBySideByAStraightLine() {
		assertEquals(List.of(new Point(100, 25), new Point(200, 25)), routes
				.route(edge(node(Shape.RECTANGLE, 0, 0, 100, 50), node(Shape.RECTANGLE, 200, 0, 100, 50))));
	}

	@Test
	void bendsBetweenNodesThatAreNotLevel() {
		assertEquals(List.of(new Point(100, 25), new Point(150, 25), new Point(150, 125), new Point(200, 125)), routes
				.route(edge(node(Shape.RECTANGLE, 0, 0, 100, 50), node(Shape.RECTANGLE, 200, 100, 100, 50))));
	}

	@Test
	void endsOnTheBorderOfALozenge() {
		List<Point> way = routes
				.route(edge(node(Shape.RECTANGLE, 0, 0, 50, 50), node(Shape.LOZENGE, 100, 0, 50, 50), 75, 25, 75, 10));

		assertEquals(new Point(115, 10), way.get(way.size() - 1));
	}

	@Test
	void endsOnTheBorderOfAnEllipse() {
		List<Point> way = routes
				.route(edge(node(Shape.RECTANGLE, 0, 0, 50, 50), node(Shape.ELLIPSE, 100, 0, 50, 50), 75, 25, 75, 10));

		assertEquals(105, way.get(way.size() - 1).x(), 0.001);
	}

	@Test
	void addsACornerWhereABendIsNotLevelWithItsNode() {
		List<Point> way = routes
				.route(edge(node(Shape.RECTANGLE, 0, 0, 50, 50), node(Shape.RECTANGLE, 200, 200, 50, 50), 100, 120));

		for (int i = 1; i < way.size(); i++) {
			double slant = Math.min(Math.abs(way.get(i).x() - way.get(i - 1).x()),
					Math.abs(way.get(i).y() - way.get(i - 1).y()));
			assertEquals(0, slant, way.toString());
		}
	}

	@Test
	void leavesOutCornersThatAreNone() {
		assertEquals(2, routes.route(edge(node(Shape.RECTANGLE, 0, 0, 50, 50), node(Shape.RECTANGLE, 200, 0, 50, 50), 80,
				25, 120, 25)).size());
	}
}
