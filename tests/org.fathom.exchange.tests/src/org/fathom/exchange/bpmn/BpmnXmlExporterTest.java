package org.fathom.exchange.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NotationFactory;
import org.fathom.exchange.ExportRequest;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.EventTrigger;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BpmnXmlExporterTest {
	@TempDir
	Path folder;

	private final ResourceSet resources = new ResourceSetImpl();
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Diagram diagram = NotationFactory.eINSTANCE.createDiagram();

	@BeforeEach
	void makeAProcess() {
		process.setName("Order to activate");
		root("p05.process", process);
		diagram.setName("Order to activate");
		diagram.setTarget(process);
		show(process, 0, 0, 600, 300);
	}

	@Test
	void theFileIsNamedAfterTheProcessFile() throws Exception {
		assertEquals("p05.bpmn", file().getFileName().toString());
	}

	@Test
	void aStepWithARefinementIsACallActivity() throws Exception {
		Step step = step("Install");
		Process detail = ProcessFactory.eINSTANCE.createProcess();
		root("p05-install.process", detail);
		step.setRefinement(detail);
		assertTrue(export().contains("<bpmn:callActivity id=\"" + step.getId() + "\" name=\"Install\" calledElement=\""
				+ detail.getId() + "\">"));
	}

	@Test
	void aDefaultFlowHasNoConditionExpression() throws Exception {
		Gateway gateway = ProcessFactory.eINSTANCE.createGateway();
		process.getNodes().add(gateway);
		SequenceFlow yes = flow(gateway, step("Repair"), "fault found");
		SequenceFlow otherwise = flow(gateway, step("Close"), "no fault");
		gateway.setDefaultFlow(otherwise);
		String bpmn = export();
		assertTrue(bpmn.contains("default=\"" + otherwise.getId() + '"'));
		assertTrue(bpmn.contains(">fault found</bpmn:conditionExpression>"));
		assertFalse(bpmn.contains(">no fault</bpmn:conditionExpression>"));
		assertTrue(bpmn.contains("<bpmn:incoming>" + yes.getId() + "</bpmn:incoming>"));
	}

	@Test
	void aBoundaryEventNamesItsHost() throws Exception {
		Step step = step("Patch cabinet");
		Event event = ProcessFactory.eINSTANCE.createEvent();
		event.setPosition(EventPosition.BOUNDARY);
		event.setTrigger(EventTrigger.TIMER);
		event.setInterrupting(false);
		event.setAttachedTo(step);
		process.getNodes().add(event);
		String bpmn = export();
		assertTrue(bpmn.contains("cancelActivity=\"false\" attachedToRef=\"" + step.getId() + '"'));
		assertTrue(bpmn.contains("<bpmn:timerEventDefinition"));
	}

	@Test
	void lanesListTheirNodes() throws Exception {
		Lane lane = ProcessFactory.eINSTANCE.createLane();
		lane.setName("Field");
		process.getLanes().add(lane);
		Step step = step("Patch cabinet");
		step.setLane(lane);
		assertTrue(export().contains("<bpmn:flowNodeRef>" + step.getId() + "</bpmn:flowNodeRef>"));
	}

	@Test
	void painPointsAreWrittenOnTheirStepsWithoutRedactedEvidence() throws Exception {
		Step step = step("Patch cabinet");
		InsightModel insight = InsightFactory.eINSTANCE.createInsightModel();
		root("fulfilment.insight", insight);
		PainPoint pain = InsightFactory.eINSTANCE.createPainPoint();
		pain.setName("Port is taken");
		pain.getAffects().add(step);
		insight.getPainPoints().add(pain);
		insight.getEvidence().add(evidence(pain, "Cabinet 17 seen", false));
		insight.getEvidence().add(evidence(pain, "Customer's home", true));
		String bpmn = export();
		assertTrue(bpmn.contains("<fathom:painPoint ref=\"" + pain.getId() + "\" name=\"Port is taken\""));
		assertTrue(bpmn.contains("Cabinet 17 seen"));
		assertFalse(bpmn.contains("Customer's home"));
	}

	@Test
	void charactersThatXmlForbidsAreLeftOut() throws Exception {
		step("Check" + (char) 1 + " line \uD83D\uDEA7");
		assertTrue(export().contains("name=\"Check line \uD83D\uDEA7\""));
	}

	@Test
	void theSameProcessIsWrittenToTheSameBytes() throws Exception {
		step("Install");
		assertEquals(export(), export());
	}

	@Test
	void aCancelledExportWritesNothing() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new BpmnXmlExporter()
				.export(new ExportRequest(List.of(diagram), folder), monitor));
		assertEquals(0, folder.toFile().list().length);
	}

	private static Evidence evidence(PainPoint pain, String name, boolean redacted) {
		Evidence evidence = InsightFactory.eINSTANCE.createEvidence();
		evidence.setName(name);
		evidence.setRedacted(redacted);
		pain.getEvidence().add(evidence);
		return evidence;
	}

	private Step step(String name) {
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setName(name);
		process.getNodes().add(step);
		show(step, 40, 40, 120, 60);
		return step;
	}

	private SequenceFlow flow(FlowNode source, FlowNode target, String condition) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		flow.setCondition(condition);
		process.getFlows().add(flow);
		flow.setSource(source);
		flow.setTarget(target);
		return flow;
	}

	private void show(EObject element, int x, int y, int width, int height) {
		Node node = NotationFactory.eINSTANCE.createNode();
		node.setTarget(element);
		node.setX(x);
		node.setY(y);
		node.setWidth(width);
		node.setHeight(height);
		diagram.getNodes().add(node);
	}

	private void root(String file, EObject element) {
		Resource resource = new XMIResourceImpl(URI.createFileURI(folder.resolveSibling(file).toString()));
		resources.getResources().add(resource);
		resource.getContents().add(element);
	}

	private Path file() throws Exception {
		return new BpmnXmlExporter()
				.export(new ExportRequest(List.of(diagram), folder), new NullProgressMonitor()).files().get(0);
	}

	private String export() throws Exception {
		return Files.readString(file());
	}
}
