package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.notation.Node;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data objects on Process Flow and their associations with steps. */
class DataObjectsTest {
	@TempDir
	Path folder;
	private StudySession session;
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Lane shop = lane("Shop");
	private final Lane field = lane("Field service");
	private final Step order = step("Take order", shop);
	private final Step install = step("Install", field);
	private final Step call = step("Call back", null);
	private final Entity line = entity("Line");
	private final Entity contract = entity("Contract");
	private final Entity survey = entity("Survey");
	private Drawing flow;

	private Lane lane(String name) {
		Lane lane = ProcessFactory.eINSTANCE.createLane();
		lane.setName(name);
		process.getLanes().add(lane);
		return lane;
	}

	private Step step(String name, Lane lane) {
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setName(name);
		process.getNodes().add(step);
		step.setLane(lane);
		return step;
	}

	private static Entity entity(String name) {
		Entity entity = DataFactory.eINSTANCE.createEntity();
		entity.setName(name);
		return entity;
	}

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		DataModel data = DataFactory.eINSTANCE.createDataModel();
		data.setName("Fixed network");
		data.getEntities().addAll(List.of(line, contract, survey));
		order.getReads().add(line);
		order.getWrites().add(contract);
		install.getReads().add(contract);
		install.getWrites().add(line);
		call.getReads().add(survey);
		session.execute("fill", () -> {
			session.resourceFor("process/a.process").getContents().add(process);
			session.resourceFor("data/a.datamodel").getContents().add(data);
		});
		flow = new Drawing(session, "Process Flow", process);
		assertEquals(0, flow.count("DataObject"));
		flow.runtime.setLayerActive(flow.diagram, "Data objects", true);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void dataStandsOnceInTheLaneOfTheFirstStepThatUsesIt() {
		assertEquals(List.of("Contract", "Line", "Survey"), flow.labels("DataObject").stream().sorted().toList());
		assertSame(shop, ((Node) flow.view(line, "DataObject").eContainer()).getTarget());
		assertSame(shop, ((Node) flow.view(contract, "DataObject").eContainer()).getTarget());
		assertSame(flow.diagram, flow.view(survey, "DataObject").eContainer());
	}

	@Test
	void associationsTellWhatIsReadAndWritten() {
		assertEquals(List.of("Take order > Line", "Install > Contract", "Call back > Survey"), flow.edges("DataInput"));
		assertEquals(List.of("Take order > Contract", "Install > Line"), flow.edges("DataOutput"));
		assertEquals(List.of(), flow.problems);
	}

	@Test
	void connectingAStepWithDataWritesAndTheOtherWayRoundReads() {
		flow.connect("Association", flow.view(order, "Step"), flow.view(line, "DataObject"));
		flow.connect("Association", flow.view(survey, "DataObject"), flow.view(order, "Step"));
		assertEquals(List.of(contract, line), order.getWrites());
		assertEquals(List.of(line, survey), order.getReads());
	}

	@Test
	void whatIsAssociatedAlreadyOrNoDataIsRefused() {
		assertFalse(flow.connects("Association", flow.view(order, "Step"), flow.view(contract, "DataObject")));
		assertFalse(flow.connects("Association", flow.view(line, "DataObject"), flow.view(order, "Step")));
		assertFalse(flow.connects("Association", flow.view(order, "Step"), flow.view(install, "Step")));
		assertFalse(flow.connects("Association", flow.view(line, "DataObject"), flow.view(contract, "DataObject")));
		assertTrue(flow.connects("Association", flow.view(contract, "DataObject"), flow.view(order, "Step")));
	}

	@Test
	void associationsAreDrawnOnlyWhileDataObjectsAreSeen() {
		assertTrue(flow.runtime.tools(flow.diagram).stream().anyMatch(tool -> tool.name().equals("Association")));
		flow.runtime.setLayerActive(flow.diagram, "Data objects", false);
		assertFalse(flow.runtime.tools(flow.diagram).stream().anyMatch(tool -> tool.name().equals("Association")));
	}

	@Test
	void deletingAnAssociationKeepsTheData() {
		flow.delete(flow.edge(order, line, "DataInput"));
		flow.delete(flow.edge(install, line, "DataOutput"));
		assertEquals(List.of(), order.getReads());
		assertEquals(List.of(), install.getWrites());
		assertEquals(0, flow.labels("DataObject").stream().filter("Line"::equals).count());
		assertTrue(line.eContainer() instanceof DataModel);
	}

	@Test
	void deletingADataObjectTakesItOutOfAllSteps() {
		flow.delete(flow.view(contract, "DataObject"));
		assertEquals(List.of(), order.getWrites());
		assertEquals(List.of(), install.getReads());
		assertEquals(List.of(line), install.getWrites());
		assertTrue(contract.eContainer() instanceof DataModel);
	}

	@Test
	void anAssociationCanLeadToOtherData() {
		flow.reconnect(flow.edge(order, line, "DataInput"), false, flow.view(survey, "DataObject"));
		flow.reconnect(flow.edge(install, line, "DataOutput"), false, flow.view(contract, "DataObject"));
		assertEquals(List.of(survey), order.getReads());
		assertEquals(List.of(contract), install.getWrites());
	}
}
