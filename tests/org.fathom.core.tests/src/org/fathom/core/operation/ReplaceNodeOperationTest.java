package org.fathom.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaceNodeOperationTest {
	@TempDir
	Path folder;
	private StudySession session;
	private Process process;
	private Step step;

	@BeforeEach
	void aStepWithAPainPoint() throws Exception {
		session = new StudyStore().create(folder, "Lakeside", "en");
		session.execute("create", () -> {
			process = new CreateProcessOperation(session, null, "Order to cash").run();
			step = new InsertStepOperation(process.getFlows().get(0), "Check").run();
			step.setDescription("By hand");
			new HangPainPointOperation(session, List.of(step), "Slow").run();
		});
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void theNewNodeHasNamePlaceFlowsAndPainPointsOfTheOld() {
		FlowNode before = step.getIncoming().get(0).getSource();
		int place = process.getNodes().indexOf(step);
		Gateway gateway = ProcessFactory.eINSTANCE.createGateway();
		replace(gateway);
		assertEquals("Check", gateway.getName());
		assertEquals("By hand", gateway.getDescription());
		assertEquals(place, process.getNodes().indexOf(gateway));
		assertSame(process.getLanes().get(0), gateway.getLane());
		assertSame(before, gateway.getIncoming().get(0).getSource());
		assertEquals(1, gateway.getOutgoing().size());
		assertEquals("Slow", session.index().painPoints(gateway).get(0).getName());
		assertNull(step.eResource());
		session.commandStack().undo();
		assertSame(step, process.getNodes().get(place));
		assertSame(before, step.getIncoming().get(0).getSource());
		assertEquals(1, session.index().painPoints(step).size());
	}

	@Test
	void eventsAtTheBorderStayWithAStepAndGoWithAnythingElse() {
		Event[] event = new Event[1];
		session.execute("border", () -> {
			event[0] = ProcessFactory.eINSTANCE.createEvent();
			event[0].setPosition(EventPosition.BOUNDARY);
			process.getNodes().add(event[0]);
			event[0].setAttachedTo(step);
		});
		Step other = ProcessFactory.eINSTANCE.createStep();
		replace(other);
		assertSame(other, event[0].getAttachedTo());
		session.commandStack().undo();
		replace(ProcessFactory.eINSTANCE.createGateway());
		assertTrue(process.getNodes().stream().noneMatch(event[0]::equals));
	}

	private void replace(FlowNode node) {
		session.execute("replace", () -> new ReplaceNodeOperation(session.index(), step, node).run());
	}
}
