package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.notation.Node;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramEditingTest {
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
	void showsEveryVisibleElement() {
		sample.diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof Node node && node.isVisible()) {
				assertTrue(sample.part(node) != null, node.getLabel());
			}
		});
	}

	@Test
	void dragMovesAndPinsNode() {
		// given
		Node step = sample.node("Step", 1);
		Map<String, String> before = sample.bytes();
		Point from = sample.middle(step);
		int y = step.getY();
		// when
		sample.drag(from, new Point(from.x, from.y + 30));
		// then
		assertTrue(step.getY() > y, "moved down");
		assertTrue(step.isPinned());
		Map<String, String> after = sample.bytes();
		sample.undoAll();
		assertEquals(before, sample.bytes());
		sample.redoAll();
		assertEquals(after, sample.bytes());
	}

	/** GTK tells that the mouse hovers before it tells the first move when other views have kept the display busy. */
	@Test
	void aDragBeginsAlthoughHoveringIsToldBeforeTheFirstMove() {
		// given
		Node step = sample.node("Step", 1);
		Point from = sample.middle(step);
		int y = step.getY();
		// when
		sample.mouse(SWT.MouseDown, from, 1, 0);
		sample.mouse(SWT.MouseHover, new Point(from.x, from.y + 12), 0, SWT.BUTTON1);
		sample.mouse(SWT.MouseMove, new Point(from.x, from.y + 20), 0, SWT.BUTTON1);
		sample.mouse(SWT.MouseMove, new Point(from.x, from.y + 30), 0, SWT.BUTTON1);
		sample.mouse(SWT.MouseUp, new Point(from.x, from.y + 30), 1, SWT.BUTTON1);
		sample.settle();
		// then
		assertTrue(step.getY() > y, "moved down");
	}

	@Test
	void toolCreatesStepWhereClickedAndTypedNameIsItsName() {
		// given
		Node lane = sample.node("Lane", 1);
		Map<String, String> before = sample.bytes();
		long steps = sample.count("Step");
		Point at = sample.corner(lane);
		// when
		sample.tool("%tool.Step");
		sample.click(at);
		type("\u6838\u5bf9\u8d44\u6599");
		// then
		assertEquals(steps + 1, sample.count("Step"));
		assertTrue(lane.getChildren().stream().anyMatch(n -> "\u6838\u5bf9\u8d44\u6599".equals(n.getLabel())));
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void f2RenamesSelectedStepAndEscapeDoesNot() {
		// given
		Node step = sample.node("Step", 0);
		String old = step.getLabel();
		sample.click(sample.middle(step));
		// when
		sample.key(SWT.F2, '\0', 0);
		EditedSample.ui(() -> {
			field().setText("something else");
			press(field(), SWT.ESC);
			return null;
		});
		sample.settle();
		// then
		assertEquals(old, step.getLabel());
		sample.key(SWT.F2, '\0', 0);
		type("Ask twice");
		assertEquals("Ask twice", step.getLabel());
	}

	@Test
	void aSecondClickDoesNotRename() throws InterruptedException {
		Node step = sample.node("Step", 0);
		sample.click(sample.middle(step));
		Thread.sleep(EditedSample.ui(() -> Display.getDefault().getDoubleClickTime()) + 100L);
		sample.click(sample.middle(step));
		Thread.sleep(EditedSample.ui(() -> Display.getDefault().getDoubleClickTime()) + 600L);
		sample.settle();
		assertTrue(EditedSample.ui(this::openField).isEmpty());
	}

	@Test
	void deleteTakesStepAndItsFlowsAway() {
		// given
		Node step = sample.node("Step", 2);
		EObject semantic = step.getTarget();
		Map<String, String> before = sample.bytes();
		long steps = sample.count("Step");
		sample.click(sample.middle(step));
		// when
		sample.key(SWT.DEL, SWT.DEL, 0);
		// then
		assertEquals(steps - 1, sample.count("Step"));
		assertEquals(null, semantic.eResource());
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void whatHangsOnTwoStepsIsTakenFromOneAndItsOtherBadgeIsNotSelected() {
		// given
		Node badge = sample.nodes("PainPointBadge").stream().filter(Node::isVisible).findFirst().orElseThrow();
		PainPoint pain = (PainPoint) badge.getTarget();
		Step other = (Step) sample.nodes("Step").stream().map(Node::getTarget).filter(step -> !pain.getAffects().contains(step)).findFirst()
				.orElseThrow();
		EditedSample.ui(() -> {
			sample.execute("hang", () -> pain.getAffects().add(other));
			return null;
		});
		sample.settle();
		assertTrue(sample.nodes("PainPointBadge").stream().filter(node -> node.getTarget() == pain).count() > 1);
		sample.click(sample.middle(badge));
		// when
		sample.key(SWT.DEL, SWT.DEL, 0);
		// then
		assertTrue(badge.eResource() == null && pain.eResource() != null);
		assertTrue(sample.pane().canvas().viewer().getSelectedEditParts().stream()
				.noneMatch(part -> ((EditPart) part).getModel() instanceof Node node && node.getTarget() == pain));
	}

	@Test
	void whatStandsInContainersAfterADeletedOneStaysOnTheSheet() {
		// given
		Node first = sample.node("Participant", 0);
		assertTrue(sample.diagram.getNodes().indexOf(first) < sample.diagram.getNodes().indexOf(sample.node("Pool", 0)));
		EditedSample.ui(() -> {
			sample.pane().canvas().viewer().select(sample.part(first));
			return null;
		});
		// when
		sample.key(SWT.DEL, SWT.DEL, 0);
		// then
		assertNull(first.eResource());
		assertEquals(List.of(), unseen());
		sample.undoAll();
		assertEquals(List.of(), unseen());
	}

	/** Nodes that should be seen and are not on the sheet. */
	private List<String> unseen() {
		return Stream.of("Pool", "Lane", "Step").flatMap(mapping -> sample.nodes(mapping).stream()).filter(Node::isVisible)
				.filter(node -> ((GraphicalEditPart) sample.part(node)).getFigure().getParent() == null).map(Node::getLabel).toList();
	}

	@Test
	void whatIsMadeForALayerThatIsOffSwitchesItOn() {
		// given
		Node step = sample.node("Step", 1);
		assertTrue(sample.nodes("TopicBadge").stream().noneMatch(Node::isVisible));
		// when
		sample.tool("%tool.Topic");
		sample.click(sample.middle(step));
		sample.key(SWT.ESC, SWT.ESC, 0);
		// then
		assertTrue(sample.nodes("TopicBadge").stream().anyMatch(node -> node.eContainer() == step && node.isVisible()));
	}

	@Test
	void aFlowIsDrawnByADragFromOneStepToAnother() {
		// given
		Node source = sample.node("Step", 3);
		Node target = sample.node("Step", 0);
		long flows = sample.count("SequenceFlow");
		sample.middle(target);
		sample.tool("%tool.Sequenceflow");
		Point from = sample.where(source);
		Point to = sample.where(target);
		// when
		sample.mouse(SWT.MouseMove, from, 0, 0);
		sample.mouse(SWT.MouseDown, from, 1, 0);
		sample.mouse(SWT.MouseMove, new Point((from.x + to.x) / 2, from.y), 0, SWT.BUTTON1);
		sample.mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
		sample.mouse(SWT.MouseUp, to, 1, SWT.BUTTON1);
		sample.settle();
		// then
		assertEquals(flows + 1, sample.count("SequenceFlow"));
	}

	@Test
	void revealSelectsTheViewAndSelectionAdaptsToTheElement() {
		// given
		EObject semantic = sample.node("Step", 3).getTarget();
		// when
		boolean found = EditedSample.ui(() -> sample.pane().reveal(semantic));
		// then
		assertTrue(found);
		EditPart selected = (EditPart) sample.pane().canvas().viewer().getSelectedEditParts().get(0);
		assertSame(semantic, selected.getAdapter(EObject.class));
		assertFalse(EditedSample.ui(() -> sample.pane().reveal(sample.session.study())));
	}

	@Test
	void sequenceFlowToolConnectsTwoSteps() {
		// given
		Node from = sample.node("Step", 0);
		Node to = sample.node("Step", 4);
		Map<String, String> before = sample.bytes();
		long flows = sample.count("SequenceFlow");
		// when
		sample.tool("%tool.Sequenceflow");
		sample.click(sample.middle(from));
		sample.click(sample.middle(to));
		// then
		assertEquals(flows + 1, sample.count("SequenceFlow"));
		assertTrue(sample.diagram.getEdges().stream()
				.anyMatch(e -> e.getSourceElement() == from && e.getTargetElement() == to));
		sample.undoAll();
		assertEquals(before, sample.bytes());
	}

	@Test
	void controlAndWheelZoomsAroundThePointer() {
		// given
		Node step = sample.node("Step", 1);
		Point at = sample.middle(step);
		// when
		EditedSample.ui(() -> {
			Event e = new Event();
			e.x = at.x;
			e.y = at.y;
			e.count = 1;
			e.stateMask = SWT.MOD1;
			sample.pane().canvas().viewer().getControl().notifyListeners(SWT.MouseWheel, e);
			return null;
		});
		sample.settle();
		// then
		Point after = sample.where(step);
		assertTrue(Math.abs(after.x - at.x) <= 2 && Math.abs(after.y - at.y) <= 2, at + " -> " + after);
	}

	@Test
	void menuLabelsAreThoseOfTheStudysStack() {
		// given
		Node step = sample.node("Step", 1);
		Point from = sample.middle(step);
		// when
		sample.drag(from, new Point(from.x + 20, from.y));
		// then
		assertEquals(sample.commandStack().getUndoCommand().getLabel(),
				sample.pane().canvas().commandStack().getUndoCommand().getLabel());
		assertTrue(sample.pane().canvas().commandStack().isDirty());
		assertNotEquals("", sample.commandStack().getUndoCommand().getLabel());
	}

	private void type(String text) {
		EditedSample.ui(() -> {
			field().setText(text);
			press(field(), SWT.CR);
			return null;
		});
		sample.settle();
	}

	private static void press(Text field, int key) {
		Event e = new Event();
		e.keyCode = key;
		field.notifyListeners(SWT.KeyDown, e);
	}

	private Text field() {
		return openField().orElseThrow();
	}

	/** The field that lies over a label while it is typed. */
	private Optional<Text> openField() {
		Control[] children = ((Composite) sample.pane().canvas().viewer().getControl()).getChildren();
		return Stream.of(children).filter(child -> child instanceof Text && child.isVisible()).map(Text.class::cast).findFirst();
	}
}
