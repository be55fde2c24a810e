package org.fathom.core.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.fathom.core.Samples;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Named;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Lane;
import org.fathom.model.process.MessageFlow;
import org.fathom.model.process.Participant;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowWalkTest {
	private static final ProcessFactory FACTORY = ProcessFactory.eINSTANCE;

	private final Process process = FACTORY.createProcess();

	@Test
	void stepsAreToldAlongTheFlowWithTheirLane() {
		Lane desk = named(FACTORY.createLane(), "Desk");
		process.getLanes().add(desk);
		Step ask = node(FACTORY.createStep(), "Ask");
		ask.setLane(desk);
		flow(event("Begin", EventPosition.START), ask);
		flow(ask, event("Done", EventPosition.END));
		assertWalk("Start Begin", "Step Ask, lane Desk, depth 0 of 5", "End Done");
	}

	@Test
	void waysThatPartAreToldOneAfterTheOtherAndWhereTheyMeetOnlyOnce() {
		Gateway decision = node(FACTORY.createGateway(), "Granted?");
		Gateway join = node(FACTORY.createGateway(), null);
		Step grant = node(FACTORY.createStep(), "Grant");
		Event done = event("Done", EventPosition.END);
		flow(event("Begin", EventPosition.START), decision);
		flow(decision, grant).setCondition("yes");
		SequenceFlow no = flow(decision, join);
		decision.setDefaultFlow(no);
		flow(grant, join);
		flow(join, done);
		assertWalk("Start Begin", "Decision Granted?", "  If yes:", "    Step Grant, depth 0 of 5", "    Join before Done", "    End Done",
				"  Otherwise:", "    Goes on at Join before Done");
	}

	@Test
	void aLoopIsNamedAndNotWalkedAgain() {
		Step ask = node(FACTORY.createStep(), "Ask");
		Step check = node(FACTORY.createStep(), "Check");
		flow(ask, check);
		flow(check, ask);
		assertWalk("Step Ask, depth 0 of 5", "Step Check, depth 0 of 5", "Goes on at Step Ask");
	}

	@Test
	void messagesAndWhatInterruptsAStepAreToldBelowIt() {
		Step ask = node(FACTORY.createStep(), "Ask");
		Event late = event("Too late", EventPosition.BOUNDARY);
		late.setAttachedTo(ask);
		flow(late, event("Given up", EventPosition.END));
		Participant customer = named(FACTORY.createParticipant(), "Customer");
		process.getParticipants().add(customer);
		MessageFlow message = named(FACTORY.createMessageFlow(), "Question");
		process.getMessageFlows().add(message);
		message.setSource(ask);
		message.setTarget(customer);
		assertWalk("Step Ask, depth 0 of 5", "  sends \"Question\" to Customer", "  Boundary event Too late", "  End Given up");
	}

	@Test
	void whatNothingLeadsToComesLast() {
		node(FACTORY.createStep(), "Lost");
		flow(event("Begin", EventPosition.START), event("Done", EventPosition.END));
		assertWalk("Start Begin", "End Done", "Step Lost, depth 0 of 5");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyNodeOfTheSamplesIsToldOnce(Path sample) throws StudyException {
		try (StudySession session = new StudyStore().open(sample, new NullProgressMonitor())) {
			FlowWalk walk = new FlowWalk(session.index());
			for (Process each : session.index().all(Process.class)) {
				List<FlowNode> told = walk.walk(each).stream().filter(entry -> !entry.text().matches("(?:sends|receives) .*"))
						.map(WalkEntry::element).filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
				assertEquals(each.getNodes().size(), told.size(), each.getName());
				assertEquals(each.getNodes().size(), told.stream().distinct().count(), each.getName());
			}
		}
	}

	private void assertWalk(String... lines) {
		ResourceSet all = new ResourceSetImpl();
		Resource resource = new ResourceImpl(URI.createURI("test:process"));
		resource.getContents().add(process);
		all.getResources().add(resource);
		List<String> walked = new FlowWalk(StudyIndex.of(all)).walk(process).stream().map(entry -> "  ".repeat(entry.indent()) + entry.text())
				.toList();
		assertEquals(List.of(lines), walked);
	}

	private <T extends FlowNode> T node(T node, String name) {
		process.getNodes().add(named(node, name));
		return node;
	}

	private Event event(String name, EventPosition position) {
		Event event = node(FACTORY.createEvent(), name);
		event.setPosition(position);
		return event;
	}

	private SequenceFlow flow(FlowNode source, FlowNode target) {
		SequenceFlow flow = FACTORY.createSequenceFlow();
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
		return flow;
	}

	private static <T extends Named> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	static List<Path> samples() {
		return Samples.NAMES.stream().map(Samples::folder).toList();
	}
}
