package org.fathom.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.style.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutEngineTest {
	private final LayoutEngine engine = new LayoutEngine();

	static Stream<FlowFixture> flows() {
		return Stream.concat(Stream.of(FlowFixture.order()),
				Stream.iterate(1, i -> i + 1).limit(24).map(i -> FlowFixture.random(5 + 4 * i, 1 + i % 5, i)));
	}

	@ParameterizedTest
	@MethodSource("flows")
	void nothingOverlaps(FlowFixture flow) {
		engine.layout(flow.diagram, LayoutScope.ALL);

		assertEquals(List.of(), new Picture(flow.diagram).overlaps());
	}

	@ParameterizedTest
	@MethodSource("flows")
	void everythingStandsInItsLane(FlowFixture flow) {
		engine.layout(flow.diagram, LayoutScope.ALL);

		assertEquals(List.of(), new Picture(flow.diagram).outside());
	}

	@ParameterizedTest
	@MethodSource("flows")
	void routesAreOrthogonal(FlowFixture flow) {
		engine.layout(flow.diagram, LayoutScope.ALL);

		assertEquals(List.of(), new Picture(flow.diagram).slanting());
	}

	@ParameterizedTest
	@MethodSource("flows")
	void routesKeepOutOfNodes(FlowFixture flow) {
		engine.layout(flow.diagram, LayoutScope.ALL);

		assertEquals(List.of(), new Picture(flow.diagram).through());
	}

	@Test
	void theSameDiagramGetsTheSameLayout() {
		FlowFixture first = FlowFixture.random(60, 4, 9);
		FlowFixture second = FlowFixture.random(60, 4, 9);

		engine.layout(first.diagram, LayoutScope.ALL);
		engine.layout(second.diagram, LayoutScope.ALL);
		engine.layout(second.diagram, LayoutScope.ALL);

		assertEquals(new Picture(first.diagram).geometry(), new Picture(second.diagram).geometry());
	}

	@Test
	void lanesFillTheirPoolWithoutGaps() {
		FlowFixture flow = FlowFixture.order();

		engine.layout(flow.diagram, LayoutScope.ALL);

		Node pool = flow.diagram.getNodes().stream().filter(n -> n.getMapping().equals("Pool")).findFirst().orElseThrow();
		int y = 0;
		for (Node lane : pool.getChildren()) {
			assertEquals(y, lane.getY());
			assertEquals(pool.getWidth() - lane.getX(), lane.getWidth());
			y += lane.getHeight();
		}
		assertEquals(pool.getHeight(), y);
	}

	@Test
	void lanesCloseUpWhenOneHasGone() {
		FlowFixture flow = FlowFixture.random(30, 4, 3);
		engine.layout(flow.diagram, LayoutScope.ALL);
		Node pool = flow.diagram.getNodes().stream().filter(n -> n.getMapping().equals("Pool")).findFirst().orElseThrow();
		Node gone = pool.getChildren().get(1);
		int height = pool.getHeight() - gone.getHeight();
		flow.diagram.getEdges().removeIf(e -> gone.getChildren().contains(e.getSourceElement()) || gone.getChildren().contains(e.getTargetElement()));
		pool.getChildren().remove(gone);

		engine.layout(flow.diagram, LayoutScope.NEW);

		assertEquals(height, pool.getHeight());
		int y = 0;
		for (Node lane : pool.getChildren()) {
			assertEquals(y, lane.getY());
			y += lane.getHeight();
		}
		assertEquals(List.of(), new Picture(flow.diagram).through());
	}

	@Test
	void theRoomOfALaneThatIsOnlyHiddenIsKept() {
		FlowFixture flow = FlowFixture.random(30, 4, 3);
		engine.layout(flow.diagram, LayoutScope.ALL);
		Node pool = flow.diagram.getNodes().stream().filter(n -> n.getMapping().equals("Pool")).findFirst().orElseThrow();
		List<Integer> places = pool.getChildren().stream().map(Node::getY).toList();
		pool.getChildren().get(1).setVisible(false);

		engine.layout(flow.diagram, LayoutScope.NEW);

		assertEquals(places, pool.getChildren().stream().map(Node::getY).toList());
	}

	@Test
	void badgesStandBesideTheSignOfTheTask() {
		FlowFixture flow = FlowFixture.order();
		engine.layout(flow.diagram, LayoutScope.ALL);
		Node step = new Picture(flow.diagram).leaves().stream().filter(n -> n.getMapping().equals("Step")).findFirst().orElseThrow();
		Node badge = flow.boundary(step, "kpi");
		badge.setStyle(FlowFixture.badge(Side.EAST, Side.SOUTH));

		engine.layout(flow.diagram, LayoutScope.NEW);

		assertFalse(Bounds.of(badge).intersects(new NodeGeometry().iconArea(Bounds.of(step))));
	}

	@Test
	void pinnedNodesStayAndOthersMakeWay() {
		FlowFixture flow = FlowFixture.order();
		engine.layout(flow.diagram, LayoutScope.ALL);
		List<Node> steps = new Picture(flow.diagram).leaves().stream().filter(n -> n.getMapping().equals("Step")).toList();
		Node pinned = steps.get(0);
		Node other = steps.get(1);
		pinned.setPinned(true);
		pinned.setX(other.getX() + 30);
		pinned.setY(other.getY() + 10);
		Bounds place = Bounds.of(pinned);

		engine.layout(flow.diagram, LayoutScope.ALL);

		assertEquals(place, Bounds.of(pinned));
		Picture picture = new Picture(flow.diagram);
		assertEquals(List.of(), picture.overlaps());
		assertEquals(List.of(), picture.slanting());
	}

	@Test
	void aNewStepGoesBetweenItsNeighbours() {
		FlowFixture flow = FlowFixture.order();
		engine.layout(flow.diagram, LayoutScope.ALL);
		Edge first = flow.diagram.getEdges().get(0);
		Node start = (Node) first.getSourceElement();
		Node capture = (Node) first.getTargetElement();
		Map<Node, Integer> heights = new HashMap<>();
		new Picture(flow.diagram).leaves().forEach(n -> heights.put(n, n.getY()));

		Node added = flow.step((Node) start.eContainer(), "Check who is calling");
		first.setTargetElement(added);
		flow.flow(added, capture, null);
		engine.layout(flow.diagram, LayoutScope.NEW);

		assertTrue(added.getX() >= start.getX() + start.getWidth(), "right of the start");
		assertTrue(added.getX() + added.getWidth() <= capture.getX(), "left of the next step");
		assertEquals(Bounds.of(start).center().y(), Bounds.of(added).center().y(), 1, "in line with the start");
		heights.forEach((node, y) -> assertEquals(y, node.getY(), node.getLabel()));
		Picture picture = new Picture(flow.diagram);
		assertEquals(List.of(), picture.overlaps());
		assertEquals(List.of(), picture.outside());
		assertEquals(List.of(), picture.slanting());
		assertEquals(List.of(), picture.through());
	}

	@Test
	void newElementsLeaveRoutesOfOthersAlone() {
		FlowFixture flow = FlowFixture.order();
		engine.layout(flow.diagram, LayoutScope.ALL);
		String before = new Picture(flow.diagram).geometry();

		Node last = new Picture(flow.diagram).leaves().get(0);
		Node pain = flow.pain((Node) flow.diagram.getEdges().get(1).getTargetElement(), "new");
		engine.layout(flow.diagram, LayoutScope.NEW);

		assertTrue(pain.getWidth() > 0);
		assertEquals(20, pain.getWidth());
		assertNotEquals(0, Bounds.of(last).width());
		assertEquals(before, new Picture(flow.diagram).geometry().lines()
				.filter(l -> !l.startsWith(pain.getId() + " ")).reduce("", (a, b) -> a + b + "\n"));
	}

	@Test
	void aNewStepWithoutNeighboursGoesToTheEndOfItsLane() {
		FlowFixture flow = FlowFixture.order();
		engine.layout(flow.diagram, LayoutScope.ALL);
		Node lane = (Node) new Picture(flow.diagram).leaves().get(0).eContainer();

		Node added = flow.step(lane, "Something else");
		engine.layout(flow.diagram, LayoutScope.NEW);

		lane.getChildren().stream().filter(n -> n != added)
				.forEach(n -> assertTrue(n.getX() + n.getWidth() <= added.getX(), n.getLabel()));
		assertEquals(List.of(), new Picture(flow.diagram).outside());
		assertEquals(List.of(), new Picture(flow.diagram).overlaps());
	}

	@Test
	void aNewLaneGoesBelowTheOthers() {
		FlowFixture flow = FlowFixture.order();
		engine.layout(flow.diagram, LayoutScope.ALL);
		Node pool = (Node) new Picture(flow.diagram).leaves().get(0).eContainer().eContainer();
		int height = pool.getHeight();

		Node lane = flow.lane(pool, "Finance");
		engine.layout(flow.diagram, LayoutScope.NEW);

		assertEquals(height, lane.getY());
		assertEquals(height + lane.getHeight(), pool.getHeight());
		Node below = flow.diagram.getNodes().get(1);
		assertTrue(below.getY() >= pool.getY() + pool.getHeight() || below.getY() < pool.getY());
	}

	@Test
	void everyRandomStepCanBeInserted() {
		for (int seed = 1; seed < 12; seed++) {
			FlowFixture flow = FlowFixture.random(30, 3, seed);
			engine.layout(flow.diagram, LayoutScope.ALL);
			Edge edge = flow.diagram.getEdges().get(seed);
			Node target = (Node) edge.getTargetElement();
			if (!(edge.getSourceElement().eContainer() instanceof Node lane) || target.eContainer() == flow.diagram) {
				continue;
			}
			Node added = flow.step(lane, "Inserted");
			edge.setTargetElement(added);
			flow.flow(added, target, null);

			engine.layout(flow.diagram, LayoutScope.NEW);

			Picture picture = new Picture(flow.diagram);
			assertEquals(List.of(), picture.overlaps(), "seed " + seed);
			assertEquals(List.of(), picture.outside(), "seed " + seed);
			assertEquals(List.of(), picture.slanting(), "seed " + seed);
			assertEquals(List.of(), picture.through(), "seed " + seed);
		}
	}
}
