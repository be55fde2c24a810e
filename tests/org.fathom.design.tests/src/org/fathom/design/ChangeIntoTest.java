package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.operation.CreateProcessOperation;
import org.fathom.core.operation.HangPainPointOperation;
import org.fathom.core.operation.InsertStepOperation;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.GatewayKind;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.process.StepKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools that change the kind of a node. */
class ChangeIntoTest {
	@TempDir
	Path folder;
	private StudySession session;
	private Process process;
	private Step step;
	private Drawing flow;

	@BeforeEach
	void drawAFlow() throws Exception {
		session = new StudyStore("diagram").create(folder, "Lakeside", "en");
		session.execute("create", () -> {
			process = new CreateProcessOperation(session, null, "Order to cash").run();
			step = new InsertStepOperation(process.getFlows().get(0), "Serviceable").run();
			new HangPainPointOperation(session, List.of(step), "Nobody knows").run();
		});
		flow = new Drawing(session, "Process Flow", process);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void aStepBecomesAGatewayWithItsFlowsAndPainPoints() {
		int edges = flow.edges("SequenceFlow").size();
		change("Into parallel gateway", step);
		Gateway gateway = process.getNodes().stream().filter(Gateway.class::isInstance).map(Gateway.class::cast).findFirst().orElseThrow();
		assertEquals(GatewayKind.PARALLEL, gateway.getKind());
		assertEquals("Serviceable", gateway.getName());
		assertEquals(1, session.index().painPoints(gateway).size());
		assertEquals(edges, flow.edges("SequenceFlow").size());
		assertEquals(List.of(), flow.problems);
	}

	@Test
	void aTaskBecomesAUserTaskButNotAgain() {
		change("Into user task", step);
		Step changed = process.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast)
				.filter(each -> "Serviceable".equals(each.getName())).findFirst().orElseThrow();
		assertEquals(StepKind.USER, changed.getKind());
		assertFalse(can("Into user task", changed));
		assertTrue(can("Into task", changed));
	}

	@Test
	void anEndMayNotStandWhereTheFlowGoesOn() {
		assertFalse(can("Into end event", step));
		FlowNode end = process.getNodes().stream().filter(node -> node.getOutgoing().isEmpty()).findFirst().orElseThrow();
		assertTrue(can("Into intermediate event", end));
	}

	private boolean can(String tool, FlowNode node) {
		return flow.runner().canExecute(flow.tool(tool), flow.all().stream().filter(view -> view.getTarget() == node).findFirst().orElseThrow());
	}

	private void change(String tool, FlowNode node) {
		flow.change(r -> r.run(flow.tool(tool), flow.all().stream().filter(view -> view.getTarget() == node).limit(1).toList()));
	}
}
