package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.Test;

/** Which nodes stand in a lane, and in which order. */
class FlowNodesTest {
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Lane lane = ProcessFactory.eINSTANCE.createLane();
	private final Lane other = ProcessFactory.eINSTANCE.createLane();
	private final FlowServices services = new FlowServices();

	FlowNodesTest() {
		process.getLanes().addAll(List.of(lane, other));
	}

	private Step step() {
		Step step = ProcessFactory.eINSTANCE.createStep();
		process.getNodes().add(step);
		return step;
	}

	@Test
	void nodesOfALaneComeInTheOrderOfTheProcessWhateverTheOrderInTheLane() {
		Step first = step();
		Step second = step();
		Step third = step();
		second.setLane(other);
		third.setLane(lane);
		first.setLane(lane);
		assertEquals(List.of(first, third), services.flowNodes(lane));
		process.getNodes().move(0, third);
		assertEquals(List.of(third, first), services.flowNodes(lane));
	}

	@Test
	void aNodeOfAnotherProcessIsNotShownThoughItStandsInTheLane() {
		Step stranger = ProcessFactory.eINSTANCE.createStep();
		stranger.setLane(lane);
		Step own = step();
		own.setLane(lane);
		assertEquals(List.of(own), services.flowNodes(lane));
	}

	@Test
	void onlyNodesInNoLaneStandOutside() {
		Step inside = step();
		inside.setLane(lane);
		assertTrue(services.flowNodes(process).isEmpty());
		Step outside = step();
		assertEquals(List.of(outside), services.flowNodes(process));
	}
}
