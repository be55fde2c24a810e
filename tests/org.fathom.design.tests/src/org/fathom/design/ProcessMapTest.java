package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessMapTest {
	@TempDir
	Path folder;
	private StudySession session;
	private final ProcessArea fulfilment = ProcessFactory.eINSTANCE.createProcessArea();
	private final ProcessArea orders = ProcessFactory.eINSTANCE.createProcessArea();
	private final Process order = ProcessFactory.eINSTANCE.createProcess();
	private final Process loose = ProcessFactory.eINSTANCE.createProcess();
	private Drawing map;

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		fulfilment.setName("Fulfilment");
		fulfilment.setCode("FUL");
		orders.setName("Orders");
		fulfilment.getAreas().add(orders);
		order.setName("Order to activate");
		order.setCode("P05");
		order.setArea(orders);
		loose.setName("Loose");
		Step step = ProcessFactory.eINSTANCE.createStep();
		order.getNodes().add(step);
		PainPoint pain = InsightFactory.eINSTANCE.createPainPoint();
		pain.getAffects().add(step);
		pain.getAffects().add(order);
		InsightModel insight = InsightFactory.eINSTANCE.createInsightModel();
		insight.getPainPoints().add(pain);
		session.execute("fill", () -> {
			session.study().getAreas().add(fulfilment);
			session.resourceFor("process/order.process").getContents().add(order);
			session.resourceFor("process/loose.process").getContents().add(loose);
			session.resourceFor("insight/a.insight").getContents().add(insight);
		});
		map = new Drawing(session, "Process Map", session.study());
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void nestsAreasAndShowsProcessesWithTheirNumbers() {
		assertEquals(List.of("FUL Fulfilment", "Orders"), map.labels("Area"));
		assertEquals(orders, ((org.fathom.diagram.notation.Node) map.view(order, "Process").eContainer()).getTarget());
		assertEquals(map.diagram, map.view(loose, "Process").eContainer());
		assertEquals("P05 Order to activate\nDepth 0.0   Pain points 1", map.view(order, "Process").getLabel());
		assertEquals(4, map.all().size());
		assertEquals(List.of(), map.problems);
	}

	@Test
	void aProcessIsPainfulByTheSeveritiesOfWhatIsNotClosed() {
		MapServices services = new MapServices();
		PainPoint painPoint = session.index().all(PainPoint.class).get(0);
		session.execute("worse", () -> painPoint.setSeverity(4));
		assertEquals(4, services.painHeat(order));
		assertTrue(services.isPainful(order));
		assertFalse(services.isPainful(loose));
		session.execute("closed", () -> painPoint.setStatus(PainPointStatus.CLOSED));
		assertFalse(services.isPainful(order));
	}

	@Test
	void createsAreasInTheStudyAndInAreas() {
		ProcessArea top = map.create("Area", map.diagram, ProcessArea.class);
		assertSame(session.study(), top.eContainer());
		assertEquals("New area", top.getName());
		ProcessArea inner = map.create("Area", map.view(orders, "Area"), ProcessArea.class);
		assertSame(orders, inner.eContainer());
		assertFalse(map.runner().canExecute(map.tool("Area"), map.view(order, "Process")));
	}

	@Test
	void createsAProcessWithAFileOfItsOwnInTheArea() {
		map.change(r -> r.createNode(map.tool("Process"), map.view(orders, "Area")));
		Process made = session.index().all(Process.class).stream().filter(p -> "New process".equals(p.getName()))
				.findFirst().orElseThrow();
		assertSame(orders, made.getArea());
		assertTrue(made.eResource().getURI().toString().endsWith("process/process-1.process"));
		assertEquals(3, map.count("Process"));
		map.change(r -> r.createNode(map.tool("Process"), map.diagram));
		assertEquals(4, map.count("Process"));
	}

	@Test
	void renamesWithoutTheCode() {
		assertEquals("Fulfilment", map.runner().directEditText(map.view(fulfilment, "Area")));
		map.rename(map.view(fulfilment, "Area"), "Delivery");
		assertEquals("FUL Delivery", map.view(fulfilment, "Area").getLabel());
		map.rename(map.view(order, "Process"), "Order");
		assertEquals("Order", order.getName());
	}

	@Test
	void deletingAnAreaKeepsItsProcesses() {
		map.delete(map.view(orders, "Area"));
		assertNull(order.getArea());
		assertEquals(map.diagram, map.view(order, "Process").eContainer());
		map.delete(map.view(loose, "Process"));
		assertEquals(1, map.count("Process"));
	}

	@Test
	void movesProcessesAndAreasByDropping() {
		map.drop(map.view(loose, "Process"), map.view(fulfilment, "Area"));
		assertSame(fulfilment, loose.getArea());
		map.drop(map.view(loose, "Process"), map.diagram);
		assertNull(loose.getArea());
		assertTrue(map.runner().dropTool(map.view(fulfilment, "Area"), map.view(orders, "Area")).isEmpty());
		map.drop(map.view(orders, "Area"), map.diagram);
		assertSame(session.study(), orders.eContainer());
	}

	@Test
	void aDoubleClickOpensTheFlow() throws Exception {
		List<EObject> opened = new ArrayList<>();
		map.runtime.setNavigator((description, element, create) -> {
			assertTrue(create);
			opened.add(element);
		});
		map.runner().doubleClick(map.view(order, "Process"));
		assertEquals(List.of(order), opened);
	}

	@Test
	void findsAndFillsEmptyAreasAndProcessesWithoutFlow() {
		ProcessArea bare = ProcessFactory.eINSTANCE.createProcessArea();
		bare.setName("Bare");
		session.execute("area", () -> session.study().getAreas().add(bare));
		assertEquals(List.of("The area \"Bare\" has no areas and no processes.", "The process \"Loose\" has no flow yet."),
				map.violations());
		map.fix("Begin with a start event");
		assertEquals(List.of("Start"), loose.getNodes().stream().map(n -> n.getName()).toList());
		map.fix("Create a process in it");
		assertEquals(List.of("The process \"New process\" has no flow yet."), map.violations());
	}
}
