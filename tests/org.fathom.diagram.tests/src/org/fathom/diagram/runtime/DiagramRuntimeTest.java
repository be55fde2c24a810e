package org.fathom.diagram.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NotationFactory;
import org.junit.jupiter.api.Test;

class DiagramRuntimeTest {

	@Test
	void keepsIdentityPlaceAndRouteOfViewsThatStay() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		EClass a = fixture.addClass("A");
		EClass b = fixture.addClass("B");
		ClassDiagram.link(a, b);
		Diagram diagram = fixture.create();
		Node node = diagram.getNodes().get(1);
		node.setX(40);
		node.setPinned(true);
		Edge edge = diagram.getEdges().get(0);
		edge.getBendpoints().add(NotationFactory.eINSTANCE.createBendpoint());
		String id = node.getId();

		fixture.addClass("C");
		b.setName("Renamed");
		fixture.runtime.refresh(diagram);

		assertEquals(3, diagram.getNodes().size());
		assertSame(node, diagram.getNodes().get(1));
		assertEquals(id, node.getId());
		assertEquals(40, node.getX());
		assertTrue(node.isPinned());
		assertEquals("Renamed", node.getLabel());
		assertSame(edge, diagram.getEdges().get(0));
		assertEquals(1, edge.getBendpoints().size());
	}

	@Test
	void removesViewsOfDeletedElementsWithTheirEdges() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		EClass a = fixture.addClass("A");
		EClass b = fixture.addClass("B");
		ClassDiagram.link(a, b);
		Diagram diagram = fixture.create();

		EcoreUtil.delete(b);
		fixture.runtime.refresh(diagram);

		assertEquals(List.of("A"), diagram.getNodes().stream().map(Node::getLabel).toList());
		assertEquals(0, diagram.getEdges().size());
	}

	@Test
	void callsTheServiceWithTheMostSpecificReceiver() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		fixture.addClass("A");
		Diagram diagram = fixture.create();
		assertEquals("package p", diagram.getName());
		assertEquals("- size", diagram.getNodes().get(0).getChildren().get(0).getLabel());
		assertEquals(List.of(), fixture.problems);
	}

	@Test
	void givesTheElementsThatAToolCreates() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		Diagram diagram = fixture.create();
		ToolRunner runner = fixture.runtime.runner(diagram);
		Tool tool = fixture.tool(diagram, "New");
		assertTrue(runner.canExecute(tool, diagram));
		List<EObject> created = runner.createNode(tool, diagram);
		assertEquals("New", ((EClass) created.get(0)).getName());
		fixture.runtime.refresh(diagram);
		assertSame(created.get(0), diagram.getNodes().get(0).getTarget());
		assertFalse(runner.canExecute(tool, diagram.getNodes().get(0).getChildren().isEmpty()
				? NotationFactory.eINSTANCE.createNode() : diagram.getNodes().get(0).getChildren().get(0)));
	}

	@Test
	void throwsWhenAnOperationFails() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		Diagram diagram = fixture.create();
		ToolException failure = assertThrows(ToolException.class,
				() -> fixture.runtime.runner(diagram).createNode(fixture.tool(diagram, "Wrong"), diagram));
		assertEquals(ClassCastException.class, failure.getCause().getClass());
		assertEquals("p", fixture.model.getName());
	}

	@Test
	void asksToOpenTheDiagramThatAToolNavigatesTo() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		fixture.addClass("A");
		Diagram diagram = fixture.create();
		List<Object> opened = new ArrayList<>();
		fixture.runtime.setNavigator((description, element, create) -> opened.addAll(List.of(description.name(), element)));
		fixture.runtime.runner(diagram).doubleClick(diagram.getNodes().get(0));
		assertEquals(List.of("Classes", fixture.model), opened);
	}

	@Test
	void showsNothingWhenWhatItIsAboutIsDeleted() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		ClassDiagram.link(fixture.addClass("A"), fixture.addClass("B"));
		Diagram diagram = fixture.create();
		diagram.setTarget(null);
		fixture.runtime.refresh(diagram);
		assertEquals(0, diagram.getNodes().size() + diagram.getEdges().size());
		diagram.setTarget(fixture.model);
		fixture.runtime.refresh(diagram);
		assertEquals(2, diagram.getNodes().size());
	}

	@Test
	void repairsWhatViolatesARule() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		EClass type = fixture.addClass("order");
		fixture.addClass("Item");
		Diagram diagram = fixture.create();
		List<Violation> violations = fixture.runtime.validate(diagram);
		assertEquals(List.of("order is lower"), violations.stream().map(Violation::message).toList());
		fixture.runtime.fix(diagram, violations.get(0), violations.get(0).rule().fixes().get(0));
		assertEquals("Order", type.getName());
		fixture.runtime.refresh(diagram);
		assertEquals(List.of(), fixture.runtime.validate(diagram));
	}

	@Test
	void repositoryFindsWhatItMadeAndLaysItOut() throws Exception {
		ClassDiagram fixture = new ClassDiagram();
		List<Diagram> laidOut = new ArrayList<>();
		DiagramRepository repository = new DiagramRepository(fixture.resources, fixture.runtime, laidOut::add,
				root -> URI.createURI("memory:/p.diagram"));
		Diagram first = repository.open(fixture.runtime.descriptions().get(0), fixture.model);
		fixture.addClass("Late");
		Diagram second = repository.open(fixture.runtime.descriptions().get(0), fixture.model);
		assertSame(first, second);
		assertEquals(1, second.getNodes().size());
		assertEquals(2, laidOut.size());
		assertEquals("p.diagram", first.eResource().getURI().lastSegment());
		assertNotSame(first, fixture.create());
	}
}
