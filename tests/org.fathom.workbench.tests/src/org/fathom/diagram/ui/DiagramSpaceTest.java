package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making room by moving everything beyond a line. */
class DiagramSpaceTest {
	@TempDir
	Path folder;
	private EditedSample sample;
	private Map<String, String> before;
	private Map<Node, Bounds> places;
	private Bounds second;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
		before = sample.bytes();
		places = places();
		second = Bounds.of(sample.node("Step", 1));
	}

	@AfterEach
	void close() {
		sample.close();
	}

	private Map<Node, Bounds> places() {
		Map<Node, Bounds> all = new LinkedHashMap<>();
		for (String mapping : List.of("Step", "Gateway", "StartEvent", "EndEvent", "Lane", "Pool", "PainPointBadge")) {
			sample.nodes(mapping).forEach(n -> all.put(n, Bounds.of(n)));
		}
		return all;
	}

	/** Drags with the tool from a place of the sheet, so far as the distances at 100 % say. */
	private void makeRoom(double x, double y, int right, int down) {
		sample.tool("Drag right or down: everything beyond moves along; drag back to take room away");
		Point from = sample.absolute((int) x, (int) y);
		Point to = sample.absolute((int) x + right, (int) y + down);
		sample.drag(from, to);
	}

	@Test
	void everythingRightOfTheLineMovesAndThePoolGrows() {
		int line = (int) second.x() - 8;
		makeRoom(line, second.y(), 120, 0);
		Map<Node, Bounds> now = places();
		double moved = now.get(sample.node("Step", 1)).x() - second.x();
		assertEquals(120, moved, 2);
		places.forEach((node, old) -> {
			boolean holds = node.getMapping().equals("Lane") || node.getMapping().equals("Pool");
			assertEquals(!holds && old.x() >= line ? moved : 0, now.get(node).x() - old.x(), 0.01, node.getLabel());
			assertEquals(holds ? moved : 0, now.get(node).width() - old.width(), 0.01, node.getLabel());
			assertEquals(old.y(), now.get(node).y(), 0.01, node.getLabel());
		});
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void aMoveThatIsToldBeforeThePressBeginsNothing() {
		int line = (int) second.x() - 8;
		sample.tool("Drag right or down: everything beyond moves along; drag back to take room away");
		Point from = sample.absolute(line, (int) second.y());
		sample.mouse(SWT.MouseMove, from, 0, SWT.BUTTON1);
		sample.drag(from, sample.absolute(line + 120, (int) second.y()));
		assertEquals(places.get(sample.node("Step", 0)), Bounds.of(sample.node("Step", 0)));
		assertEquals(120, Bounds.of(sample.node("Step", 1)).x() - second.x(), 2);
	}

	@Test
	void roomDownwardsMakesTheLaneHigherAndTheNextLanesFollow() {
		Node lane = sample.nodes("Lane").get(0);
		Node next = sample.nodes("Lane").get(1);
		makeRoom(second.right() + 10, places.get(lane).bottom() - 5, 0, 80);
		Map<Node, Bounds> now = places();
		double more = now.get(lane).height() - places.get(lane).height();
		assertEquals(80, more, 2);
		assertEquals(now.get(lane).bottom(), now.get(next).y(), 0.01);
		assertEquals(places.get(next).height(), now.get(next).height(), 0.01);
	}

	@Test
	void roomIsTakenBackOnlyAsFarAsThereIsSome() {
		makeRoom(second.x() - 8, second.y(), 60, 0);
		Map<Node, Bounds> wide = places();
		makeRoom(second.x() - 4, second.y(), -400, 0);
		Map<Node, Bounds> now = places();
		assertTrue(now.get(sample.node("Step", 1)).x() < wide.get(sample.node("Step", 1)).x());
		List<Node> flow = now.keySet().stream().filter(n -> List.of("Step", "Gateway", "StartEvent", "EndEvent").contains(n.getMapping())).toList();
		for (Node a : flow) {
			for (Node b : flow) {
				assertTrue(a == b || !overlap(now.get(a), now.get(b)), a.getLabel() + " on " + b.getLabel());
			}
		}
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	private static boolean overlap(Bounds a, Bounds b) {
		return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
	}
}
