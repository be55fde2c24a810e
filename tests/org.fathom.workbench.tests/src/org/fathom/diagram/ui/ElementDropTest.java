package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.fathom.diagram.notation.Node;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dragged from another view, as the explorer, onto the canvas. */
class ElementDropTest {
	@TempDir
	Path folder;
	private EditedSample sample;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder.resolve("study"), "P05");
	}

	@AfterEach
	void close() {
		sample.close();
	}

	@Test
	void aPainPointHangsOnTheStepOnWhichItIsDropped() {
		Node node = quietStep();
		PainPoint pain = elsewhere(PainPoint.class, node);
		int before = pain.getAffects().size();
		assertEquals(DND.DROP_COPY, drop(node, pain));
		assertTrue(pain.getAffects().contains(node.getTarget()));
		assertEquals(before + 1, pain.getAffects().size());
		sample.undoAll();
		assertEquals(before, pain.getAffects().size());
	}

	@Test
	void whatAreDraggedTogetherAreHungInOneChange() {
		Node node = quietStep();
		PainPoint pain = elsewhere(PainPoint.class, node);
		Topic topic = elsewhere(Topic.class, node);
		assertEquals(DND.DROP_COPY, drop(node, pain, topic));
		assertTrue(pain.getAffects().contains(node.getTarget()) && topic.getScope().contains(node.getTarget()));
		EditedSample.ui(() -> {
			sample.pane().canvas().commandStack().undo();
			return null;
		});
		assertTrue(!pain.getAffects().contains(node.getTarget()) && !topic.getScope().contains(node.getTarget()));
	}

	@Test
	void whatNoToolTakesIsRefusedAndChangesNothing() {
		Node node = sample.node("Step", 0);
		assertEquals(DND.DROP_NONE, drop(node, sample.session.index().all(Evidence.class).get(0)));
		assertEquals(DND.DROP_NONE, drop(node, elsewhere(PainPoint.class, node), sample.session.index().all(Evidence.class).get(0)),
				"all or nothing");
		assertTrue(!sample.session.commandStack().canUndo());
	}

	/** A step that hurts nobody. */
	private Node quietStep() {
		return sample.nodes("Step").stream().filter(node -> sample.session.index().painPoints(node.getTarget()).isEmpty())
				.findFirst().orElseThrow();
	}

	/** One that does not hang on the step of a node. */
	private <T extends EObject> T elsewhere(Class<T> kind, Node node) {
		return sample.session.index().all(kind).stream().filter(each -> each.eCrossReferences().stream().noneMatch(node.getTarget()::equals))
				.findFirst().orElseThrow();
	}

	/** Drags elements over the middle of a node and lets them go; what the canvas answered while they were over it. */
	private int drop(Node on, EObject... elements) {
		Point at = sample.middle(on);
		int answer = EditedSample.ui(() -> {
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(List.of(elements)));
			Control control = sample.pane().canvas().viewer().getControl();
			DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
			Point place = control.toDisplay(at);
			send(target, DND.DragEnter, place);
			int detail = send(target, DND.DragOver, place);
			if (detail == DND.DROP_NONE) {
				send(target, DND.DragLeave, place);
			} else {
				send(target, DND.DropAccept, place);
				send(target, DND.Drop, place);
			}
			return detail;
		});
		sample.settle();
		return answer;
	}

	/** SWT makes events of its own class for drop targets and lets nobody else do so. */
	private static int send(DropTarget target, int type, Point place) {
		try {
			Constructor<?> maker = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
					.getDeclaredConstructor();
			maker.setAccessible(true);
			Event event = (Event) maker.newInstance();
			TransferData[] types = LocalSelectionTransfer.getTransfer().getSupportedTypes();
			set(event, "dataTypes", types);
			set(event, "dataType", types[0]);
			set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE);
			event.x = place.x;
			event.y = place.y;
			event.detail = DND.DROP_COPY;
			event.widget = target;
			target.notifyListeners(type, event);
			return event.detail;
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
		Field field = event.getClass().getField(name);
		field.setAccessible(true);
		field.set(event, value);
	}
}
