package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of Process Flow and their quick fixes. */
class FlowChecksTest {
	@TempDir
	Path folder;
	private StudySession session;
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Lane sales = lane("Sales");
	private final Lane care = lane("Care");
	private final Step ask = node(ProcessFactory.eINSTANCE.createStep(), "Ask", sales);
	private final Gateway idle = node(ProcessFactory.eINSTANCE.createGateway(), "Fits?", care);
	private final Step answer = node(ProcessFactory.eINSTANCE.createStep(), "Answer", care);
	private final SequenceFlow first = flow(ask, idle);
	private final SequenceFlow second = flow(idle, answer);
	private Drawing flow;

	private Lane lane(String name) {
		Lane lane = ProcessFactory.eINSTANCE.createLane();
		lane.setName(name);
		process.getLanes().add(lane);
		return lane;
	}

	private <T extends FlowNode> T node(T node, String name, Lane lane) {
		node.setName(name);
		node.setLane(lane);
		process.getNodes().add(node);
		return node;
	}

	private SequenceFlow flow(FlowNode source, FlowNode target) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		flow.setSource(source);
		flow.setTarget(target);
		process.getFlows().add(flow);
		return flow;
	}

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		session.execute("fill", () -> session.resourceFor("process/a.process").getContents().add(process));
		flow = new Drawing(session, "Process Flow", process);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void leadsTheWayPastAGatewayThatNeitherSplitsNorJoins() {
		assertEquals(List.of("No way splits or joins at the gateway \"Fits?\"."), flow.violations());
		flow.fix("Lead the way past it");
		assertEquals(List.of(ask, answer), process.getNodes());
		assertEquals(List.of(first), process.getFlows());
		assertSame(answer, first.getTarget());
		assertEquals(List.of(), flow.violations());
	}

	@Test
	void deletesAGatewayWithoutAWayOnWithItsFlow() {
		session.execute("cut", () -> {
			second.setSource(null);
			second.setTarget(null);
			process.getFlows().remove(second);
		});
		flow.fix("Lead the way past it");
		assertEquals(List.of(ask, answer), process.getNodes());
		assertEquals(List.of(), process.getFlows());
	}

	@Test
	void putsANodeWithoutLaneIntoTheLaneBesideIt() {
		flow.fix("Lead the way past it");
		session.execute("take out", () -> answer.setLane(null));
		assertEquals(List.of("\"Answer\" stands in no lane: it is not said who does it."), flow.violations());
		flow.fix("Put into the lane beside it");
		assertSame(sales, answer.getLane());
	}

	@Test
	void aProcessWithoutLanesNeedsNone() {
		flow.fix("Lead the way past it");
		session.execute("no lanes", () -> {
			process.getNodes().forEach(n -> n.setLane(null));
			process.getLanes().clear();
		});
		assertEquals(List.of(), flow.violations());
	}
}
