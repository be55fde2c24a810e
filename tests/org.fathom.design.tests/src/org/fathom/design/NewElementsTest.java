package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tool creates in a diagram that is laid out gets a place, and what is there makes room. */
class NewElementsTest {
	private final LayoutEngine layout = new LayoutEngine();
	private StudySession session;

	@BeforeEach
	void open() throws Exception {
		Path folder = Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom");
		session = new StudyStore("diagram").open(folder, new NullProgressMonitor());
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Drawing draw(String description, EObject root) {
		Drawing drawing = new Drawing(session, description, root);
		layout.layout(drawing.diagram, LayoutScope.ALL);
		return drawing;
	}

	private <T extends EObject> T find(Class<T> type, Predicate<T> wanted) {
		return session.index().all(type).stream().filter(wanted).findFirst().orElseThrow();
	}

	private void placeNew(Drawing drawing) {
		layout.layout(drawing.diagram, LayoutScope.NEW);
		List<String> offences = new ArrayList<>();
		check(drawing.diagram.getNodes(), offences);
		assertEquals(List.of(), offences);
	}

	private static void check(List<Node> all, List<String> offences) {
		List<Node> nodes = all.stream().filter(DiagramElement::isVisible).toList();
		for (Node node : nodes) {
			Bounds box = Bounds.of(node);
			assertTrue(box.width() > 0, node.getLabel() + " has no place");
			nodes.stream().filter(o -> o != node && box.intersects(Bounds.of(o)))
					.forEach(o -> offences.add(node.getLabel() + " on " + o.getLabel()));
			if (node.eContainer() instanceof Node parent && !Bounds.of(parent).contains(box)) {
				offences.add(node.getLabel() + " stands out of " + parent.getLabel());
			}
			check(node.getChildren(), offences);
		}
	}

	@Test
	void attributesMakeTheirEntityHigher() {
		Drawing data = draw("Data Model", find(DataModel.class, m -> "Fixed network".equals(m.getBusinessUnit())));
		Entity shelf = find(Entity.class, e -> "Shelf".equals(e.getName()));
		int height = data.view(shelf, "Entity").getHeight();
		for (int i = 0; i < 12; i++) {
			data.create("Attribute", data.view(shelf, "Entity"), Attribute.class);
			placeNew(data);
		}
		assertTrue(data.view(shelf, "Entity").getHeight() >= height + 12 * 20);
		Entity made = data.create("Entity", data.diagram, Entity.class);
		placeNew(data);
		data.connect("Relation", data.view(shelf, "Entity"), data.view(made, "Entity"));
		placeNew(data);
	}

	@Test
	void processesMakeTheirAreasGreater() {
		Drawing map = draw("Process Map", session.study());
		ProcessArea faults = find(ProcessArea.class, a -> "ASR-S".equals(a.getCode()));
		Node assurance = (Node) map.view(faults, "Area").eContainer();
		int before = assurance.getHeight();
		for (int i = 0; i < 4; i++) {
			map.change(r -> r.createNode(map.tool("Process"), map.view(faults, "Area")));
			placeNew(map);
		}
		assertTrue(assurance.getHeight() > before);
		map.create("Area", map.diagram, ProcessArea.class);
		placeNew(map);
	}

	@Test
	void whatWasMovedByHandInsideAnAreaStays() {
		Drawing map = draw("Process Map", session.study());
		ProcessArea content = find(ProcessArea.class, a -> "CON".equals(a.getCode()));
		Node moved = map.view(content, "Area").getChildren().get(0);
		moved.setX(300);
		moved.setY(200);
		moved.setPinned(true);
		map.change(r -> r.createNode(map.tool("Process"), map.view(content, "Area")));
		placeNew(map);
		assertEquals(300, moved.getX());
		assertEquals(200, moved.getY());
	}

	@Test
	void causesStandBehindWhatTheyExplain() {
		PainPoint pain = find(PainPoint.class, p -> "Films without a face".equals(p.getName()));
		Drawing tree = draw("Root Cause", pain);
		Cause cause = tree.create("Cause", tree.view(pain, "PainPoint"), Cause.class);
		placeNew(tree);
		Cause why = tree.create("Why", tree.view(cause, "Cause"), Cause.class);
		placeNew(tree);
		assertTrue(tree.view(why, "Cause").getX() > tree.view(cause, "Cause").getX());
		assertTrue(tree.view(cause, "Cause").getX() > tree.view(pain, "PainPoint").getX());
	}

	@Test
	void howStepsStandBehindTheLast() {
		Solution room = find(Solution.class, s -> "Close a room in ninety days".equals(s.getName()));
		Drawing how = draw("Solution How", room);
		HowStep made = how.create("How step", how.view(room, "Solution"), HowStep.class);
		placeNew(how);
		HowStep last = room.getHowSteps().get(room.getHowSteps().size() - 2);
		assertTrue(how.view(made, "HowStep").getX() > how.view(last, "HowStep").getX());
	}
}
