package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.RouteCalculator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramEditingFlowTest {
	@TempDir
	Path folder;
	private EditedSample sample;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder, "P05");
	}

	@AfterEach
	void close() {
		sample.close();
	}

	@Test
	void stepDroppedOnFlowStandsBetweenItsEnds() {
		// given
		Edge flow = flow();
		DiagramElement source = flow.getSourceElement();
		DiagramElement target = flow.getTargetElement();
		Map<String, String> before = sample.bytes();
		long flows = sample.count("SequenceFlow");
		long steps = sample.count("Step");
		// when
		sample.tool("%tool.Step");
		sample.click(middle(flow));
		sample.key(SWT.ESC, SWT.ESC, 0);
		// then
		assertEquals(steps + 1, sample.count("Step"));
		assertEquals(flows + 1, sample.count("SequenceFlow"));
		List<Edge> out = out(source);
		assertTrue(out.stream().noneMatch(e -> e.getTargetElement() == target));
		assertTrue(out.stream().anyMatch(e -> out(e.getTargetElement()).stream()
				.anyMatch(n -> n.getTargetElement() == target)));
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void stepDraggedFromAnotherLaneOntoAFlowStandsBetweenItsEndsAndStaysSelected() {
		// given
		Edge flow = flow();
		DiagramElement source = flow.getSourceElement();
		DiagramElement target = flow.getTargetElement();
		sample.tool("%tool.Step");
		sample.click(sample.corner(sample.node("Lane", 1)));
		sample.key(SWT.ESC, SWT.ESC, 0);
		Node loose = sample.nodes("Step").stream().filter(n -> n.eContainer() == sample.node("Lane", 1))
				.filter(n -> sample.diagram.getEdges().stream().noneMatch(e -> e.getSourceElement() == n || e.getTargetElement() == n))
				.findFirst().orElseThrow();
		EObject element = loose.getTarget();
		Map<String, String> before = sample.bytes();
		Point to = middle(flow);
		// when
		sample.drag(sample.where(loose), to);
		// then
		Node step = (Node) ((EditPart) sample.pane().canvas().viewer().getSelectedEditParts().get(0)).getModel();
		assertSame(element, step.getTarget());
		assertSame(target.eContainer(), step.eContainer());
		assertTrue(out(source).stream().anyMatch(e -> e.getTargetElement() == step));
		assertTrue(out(step).stream().anyMatch(e -> e.getTargetElement() == target));
		Bounds all = Bounds.of(step);
		assertTrue(sample.nodes("Step").stream().noneMatch(n -> n != step && Bounds.of(n).intersects(all)), "others make room");
		EditedSample.ui(() -> {
			sample.pane().canvas().commandStack().undo();
			return null;
		});
		assertEquals(before, sample.bytes());
	}

	@Test
	void aStepThatKeysMoveAcrossAFlowStaysLoose() {
		// given
		List<Node> known = sample.nodes("Step");
		Point beside = middle(flow());
		beside.y += 16;
		sample.tool("%tool.Step");
		sample.click(beside);
		sample.key(SWT.ESC, SWT.ESC, 0);
		Node loose = sample.nodes("Step").stream().filter(n -> !known.contains(n)).findFirst().orElseThrow();
		int y = loose.getY();
		long flows = sample.count("SequenceFlow");
		sample.click(sample.where(loose));
		// when
		for (int i = 0; i < 40; i++) {
			sample.key(SWT.ARROW_UP, (char) 0, SWT.MOD1);
		}
		// then
		assertTrue(loose.getY() < y - 30, "it was moved across");
		assertEquals(List.of(), out(loose));
		assertEquals(flows, sample.count("SequenceFlow"));
	}

	@Test
	void segmentOfAFlowMovesWhereverItIsCaught() {
		// given
		Edge flow = sample.diagram.getEdges().stream().filter(e -> "SequenceFlow".equals(e.getMapping()) && upright(e) > 0)
				.max(Comparator.comparingDouble(e -> height(e))).orElseThrow();
		Map<String, String> before = sample.bytes();
		var way = new RouteCalculator().route(flow);
		int i = upright(flow);
		double x = way.get(i).x();
		Point at = onCanvas(flow, (int) x, (int) (way.get(i).y() * 0.8 + way.get(i + 1).y() * 0.2));
		// when
		sample.drag(at, new Point(at.x - 20, at.y));
		// then
		assertTrue(new RouteCalculator().route(flow).stream().anyMatch(p -> p.x() < x - 8), "moved to the left");
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	/** The first upright segment with others before and after it; 0 if there is none. */
	private static int upright(Edge edge) {
		var way = new RouteCalculator().route(edge);
		for (int i = 1; i + 2 < way.size(); i++) {
			if (Math.abs(way.get(i).x() - way.get(i + 1).x()) < 1) {
				return i;
			}
		}
		return 0;
	}

	private static double height(Edge edge) {
		var way = new RouteCalculator().route(edge);
		return Math.abs(way.get(upright(edge)).y() - way.get(upright(edge) + 1).y());
	}

	@Test
	void deletedStepLeavesTheFlowWhole() {
		// given
		Edge flow = flow();
		Node step = (Node) flow.getTargetElement();
		DiagramElement source = flow.getSourceElement();
		DiagramElement target = out(step).get(0).getTargetElement();
		Map<String, String> before = sample.bytes();
		sample.click(sample.middle(step));
		// when
		sample.key(SWT.DEL, SWT.DEL, 0);
		// then
		assertTrue(out(source).stream().anyMatch(e -> e.getTargetElement() == target));
		Map<String, String> after = sample.bytes();
		sample.undoAll();
		assertEquals(before, sample.bytes());
		sample.redoAll();
		assertEquals(after, sample.bytes());
	}

	@Test
	void flowDrawnIntoEmptySpaceEndsAtANewStepThere() {
		// given
		Node step = sample.node("Step", 0);
		Map<String, String> before = sample.bytes();
		long steps = sample.count("Step");
		long flows = out(step).size();
		// when
		sample.tool("%tool.Sequenceflow");
		sample.click(sample.middle(step));
		sample.click(sample.corner((Node) step.eContainer()));
		sample.key(SWT.ESC, SWT.ESC, 0);
		// then
		assertEquals(steps + 1, sample.count("Step"));
		assertEquals(flows + 1, out(step).size());
		Node next = (Node) out(step).get(out(step).size() - 1).getTargetElement();
		assertSame(step.eContainer(), next.eContainer());
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void labelOfFlowStaysWhereItIsDragged() {
		// given
		Edge flow = sample.diagram.getEdges().stream().filter(e -> e.getLabelX() != 0).findFirst().orElseThrow();
		Map<String, String> before = sample.bytes();
		int x = flow.getLabelX();
		int y = flow.getLabelY();
		Point at = onCanvas(flow, x + 4, y + 4);
		// when
		sample.drag(at, new Point(at.x + 30, at.y - 24));
		// then
		assertTrue(flow.getLabelX() > x + 10, x + " -> " + flow.getLabelX());
		assertTrue(flow.getLabelY() < y - 8, y + " -> " + flow.getLabelY());
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	/** A flow to a step that has one way in and one way out. */
	private Edge flow() {
		return sample.diagram.getEdges().stream().filter(e -> "SequenceFlow".equals(e.getMapping()))
				.filter(e -> "Step".equals(e.getTargetElement().getMapping()) && out(e.getTargetElement()).size() == 1)
				.filter(e -> sample.diagram.getEdges().stream()
						.filter(o -> o.getTargetElement() == e.getTargetElement()).count() == 1)
				.findFirst().orElseThrow();
	}

	private List<Edge> out(DiagramElement node) {
		return sample.diagram.getEdges().stream().filter(e -> e.getSourceElement() == node).toList();
	}

	private Point middle(Edge edge) {
		var way = new RouteCalculator().route(edge);
		int i = way.size() / 2;
		return onCanvas(edge, (int) (way.get(i - 1).x() + way.get(i).x()) / 2,
				(int) (way.get(i - 1).y() + way.get(i).y()) / 2);
	}

	private Point onCanvas(Edge edge, int x, int y) {
		return EditedSample.ui(() -> {
			GraphicalEditPart part = (GraphicalEditPart) sample.part(edge);
			sample.pane().canvas().viewer().reveal(part);
			sample.pane().canvas().viewer().flush();
			IFigure figure = part.getFigure();
			PrecisionPoint p = new PrecisionPoint(x, y);
			figure.translateToAbsolute(p);
			return new Point(p.x, p.y);
		});
	}
}
