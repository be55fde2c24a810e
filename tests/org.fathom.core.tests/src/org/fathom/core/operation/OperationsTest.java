package org.fathom.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Named;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Event;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsTest {
	@TempDir
	Path folder;
	private StudySession session;
	private Process process;

	@BeforeEach
	void createProcess() throws Exception {
		session = new StudyStore().create(folder, "Lakeside", "en");
		session.execute("create", () -> process = new CreateProcessOperation(session, null, "Order to cash").run());
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void aNewProcessLeadsFromAStartOverAStepToAnEnd() throws Exception {
		assertEquals(1, process.getLanes().size());
		assertEquals(3, process.getNodes().size());
		assertTrue(process.getNodes().stream().allMatch(node -> node.getLane() == process.getLanes().get(0)));
		assertEquals(process.getNodes().get(2), next(next(process.getNodes().get(0))));
		assertEquals(1, session.save(null).written().size());
		session.commandStack().undo();
		assertEquals(1, session.save(null).deleted().size());
	}

	@Test
	void anInsertedStepStandsBetweenTheEndsOfItsFlow() {
		SequenceFlow flow = process.getFlows().get(0);
		FlowNode target = flow.getTarget();
		Step[] step = new Step[1];
		session.execute("insert", () -> step[0] = new InsertStepOperation(flow, "Check").run());
		assertSame(step[0], flow.getTarget());
		assertSame(target, next(step[0]));
		assertSame(process.getLanes().get(0), step[0].getLane());
	}

	@Test
	void deletingAStepHealsTheFlowAndCleansReferencesInOtherFiles() {
		FlowNode start = process.getNodes().get(0);
		Step step = (Step) process.getNodes().get(1);
		FlowNode end = process.getNodes().get(2);
		Solution[] solution = new Solution[1];
		session.execute("hang", () -> {
			PainPoint painPoint = new HangPainPointOperation(session, List.of(step), "Waits a week").run();
			solution[0] = new HangSolutionOperation(session, List.of(painPoint), "Automate").run();
		});
		PainPoint painPoint = session.index().painPoints(step).get(0);
		HowStep howStep = solution[0].getHowSteps().get(0);
		assertEquals(List.of(step), howStep.getBoundTo());
		session.execute("delete", () -> new DeleteElementsOperation(session.index(), List.of(step)).run());
		assertSame(end, next(start));
		assertEquals(1, process.getFlows().size());
		assertEquals(List.of(), painPoint.getAffects());
		assertEquals(List.of(), howStep.getBoundTo());
		session.commandStack().undo();
		assertEquals(List.of(step), painPoint.getAffects());
		assertSame(end, next(next(start)));
	}

	@Test
	void deletingAStepDeletesTheEventsAtItsBorder() {
		Step step = (Step) process.getNodes().get(1);
		Event[] event = new Event[1];
		session.execute("attach", () -> {
			event[0] = ProcessFactory.eINSTANCE.createEvent();
			process.getNodes().add(event[0]);
			event[0].setAttachedTo(step);
			new AppendStepOperation(event[0], "Escalate").run();
		});
		session.execute("delete", () -> new DeleteElementsOperation(session.index(), List.of(step)).run());
		assertFalse(process.getNodes().contains(event[0]));
		assertTrue(process.getFlows().stream().allMatch(flow -> flow.getSource() != null && flow.getTarget() != null));
	}

	@Test
	void deletingALaneKeepsItsNodes() {
		session.execute("delete", () -> new DeleteElementsOperation(session.index(), process.getLanes()).run());
		assertEquals(3, process.getNodes().size());
		assertTrue(process.getNodes().stream().allMatch(node -> node.getLane() == null));
	}

	@Test
	void eventsAtTheBorderOfAStepMoveWithItToAnotherLane() {
		Step step = (Step) process.getNodes().get(1);
		Lane[] lane = new Lane[1];
		Event[] event = new Event[1];
		session.execute("move", () -> {
			lane[0] = ProcessFactory.eINSTANCE.createLane();
			process.getLanes().add(lane[0]);
			event[0] = ProcessFactory.eINSTANCE.createEvent();
			process.getNodes().add(event[0]);
			event[0].setAttachedTo(step);
			new MoveToLaneOperation(List.of(step), lane[0]).run();
		});
		assertEquals(List.of(step, event[0]), lane[0].getNodes());
	}

	@Test
	void aPainPointHangsOnAProcessToo() {
		session.execute("hang", () -> new HangPainPointOperation(session, List.<Named>of(process), "Late").run());
		assertEquals(1, session.index().painPoints(process).size());
	}

	private static FlowNode next(FlowNode node) {
		return node.getOutgoing().get(0).getTarget();
	}
}
