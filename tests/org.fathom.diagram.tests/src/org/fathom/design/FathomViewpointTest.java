package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.runtime.ToolRunner;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.process.Event;
import org.fathom.model.process.EventPosition;
import org.fathom.model.process.Gateway;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Participant;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.fathom.model.process.StepKind;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FathomViewpointTest {
	private final List<Object> problems = new ArrayList<>();
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Lane sales = ProcessFactory.eINSTANCE.createLane();
	private final Lane field = ProcessFactory.eINSTANCE.createLane();
	private final Participant customer = ProcessFactory.eINSTANCE.createParticipant();
	private final InsightModel insight = InsightFactory.eINSTANCE.createInsightModel();
	private final SolutionModel solutions = SolutionFactory.eINSTANCE.createSolutionModel();
	private DiagramRuntime runtime;
	private Diagram diagram;

	@BeforeEach
	void open() throws IOException {
		var specification = new OdesignReader().read(FathomViewpoint.specification());
		problems.addAll(specification.problems());
		runtime = new DiagramRuntime(specification, FathomViewpoint.classLoader(), problems::add);
		process.setName("Order to activate");
		sales.setName("Sales");
		field.setName("Field");
		customer.setName("Customer");
		process.getLanes().addAll(List.of(sales, field));
		process.getParticipants().add(customer);
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		add(resources, "a.process", process);
		add(resources, "a.insight", insight);
		add(resources, "a.solution", solutions);
		diagram = runtime.create(runtime.descriptions().get(0), process, "Flow");
	}

	private static void add(ResourceSet resources, String name, EObject root) {
		Resource resource = resources.createResource(URI.createURI(name));
		resource.getContents().add(root);
	}

	private Tool tool(String name) {
		return runtime.tools(diagram).stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow(
				() -> new AssertionError(name + " is not among " + runtime.tools(diagram).stream().map(Tool::name).toList()));
	}

	private ToolRunner runner() {
		return runtime.runner(diagram);
	}

	private DiagramElement view(EObject element) {
		List<DiagramElement> found = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof DiagramElement view && view.getTarget() == element) {
				found.add(view);
			}
		});
		assertFalse(found.isEmpty(), element + " is not shown; problems: " + problems);
		return found.get(0);
	}

	private <T extends EObject> T create(String tool, EObject container, Class<T> type) throws Exception {
		assertTrue(runner().canExecute(tool(tool), view(container)), tool);
		List<EObject> created = runner().createNode(tool(tool), view(container));
		runtime.refresh(diagram);
		return created.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	@Test
	void theSpecificationHasNoProblems() {
		assertEquals(List.of(), problems);
	}

	@Test
	void everyPictureItNamesExists() throws IOException {
		for (String path : matches("(?:iconPath|workspacePath|icon)=\"/org\\.fathom\\.design/([^\"]*)\"")) {
			assertNotNull(FathomViewpoint.classLoader().getResource(path), path);
		}
	}

	@Test
	void everyLabelExistsInBothLanguages() throws IOException {
		for (String key : matches("=\"%([^\"]+)\"")) {
			assertFalse(FathomViewpoint.labels(Locale.ENGLISH).getString(key).isBlank(), key);
			assertFalse(FathomViewpoint.labels(Locale.SIMPLIFIED_CHINESE).getString(key).isBlank(), key);
		}
		assertEquals("流程图", FathomViewpoint.labels(Locale.SIMPLIFIED_CHINESE).getString("description.ProcessFlow"));
	}

	private static List<String> matches(String pattern) throws IOException {
		try (InputStream in = FathomViewpoint.specification().openStream()) {
			Matcher matcher = Pattern.compile(pattern).matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			List<String> found = new ArrayList<>();
			while (matcher.find()) {
				found.add(matcher.group(1));
			}
			assertFalse(found.isEmpty());
			return found;
		}
	}

	@Test
	void showsLanesInThePoolAndParticipantsBesideIt() {
		assertEquals("Pool", view(process).getMapping());
		assertEquals(view(process), view(sales).eContainer());
		assertEquals(diagram, view(customer).eContainer());
	}

	@Test
	void createsStepsInALane() throws Exception {
		Step step = create("User task", sales, Step.class);

		assertEquals(sales, step.getLane());
		assertEquals(StepKind.USER, step.getKind());
		assertEquals(process, step.eContainer());
		assertEquals("Step", view(step).getMapping());
		assertEquals(view(sales), view(step).eContainer());
		assertFalse(view(step).getLabel().isBlank());
		assertEquals(List.of(), problems);
	}

	@Test
	void createsEventsAndGateways() throws Exception {
		assertEquals("StartEvent", view(create("Start event", sales, Event.class)).getMapping());
		assertEquals("IntermediateEvent", view(create("Timer event", sales, Event.class)).getMapping());
		assertEquals("EndEvent", view(create("End event", field, Event.class)).getMapping());
		assertEquals("Gateway", view(create("Parallel gateway", field, Gateway.class)).getMapping());
		assertEquals(List.of(), problems);
	}

	@Test
	void showsNodesWithoutLaneInARegionOfTheirOwn() throws Exception {
		process.getLanes().clear();
		runtime.refresh(diagram);

		Node region = ((Node) view(process)).getChildren().get(0);
		Step step = (Step) runner().createNode(tool("Step"), region).get(0);
		runtime.refresh(diagram);

		assertEquals("Unassigned", ((Node) view(step).eContainer()).getMapping());
		assertNull(step.getLane());
	}

	@Test
	void connectsNodesOnceAndNeverIntoAStart() throws Exception {
		Event start = create("Start event", sales, Event.class);
		Step step = create("Step", sales, Step.class);
		Tool flow = tool("Sequence flow");

		assertTrue(runner().canConnect(flow, view(start), view(step)));
		runner().connect(flow, view(start), view(step));
		runtime.refresh(diagram);

		assertEquals(1, process.getFlows().size());
		assertEquals("SequenceFlow", view(process.getFlows().get(0)).getMapping());
		assertFalse(runner().canConnect(flow, view(start), view(step)), "twice");
		assertFalse(runner().canConnect(flow, view(step), view(start)), "into a start event");
		assertEquals(List.of(), problems);
	}

	@Test
	void sendsMessagesToParticipantsOnly() throws Exception {
		Step step = create("Step", sales, Step.class);
		Step other = create("Step", field, Step.class);
		Tool message = tool("Message flow");

		assertFalse(runner().canConnect(message, view(step), view(other)));
		runner().connect(message, view(customer), view(step));
		runtime.refresh(diagram);

		assertEquals(customer, process.getMessageFlows().get(0).getSource());
		assertEquals("MessageFlow", view(process.getMessageFlows().get(0)).getMapping());
	}

	@Test
	void hangsPainPointsAndSolutionsOnSteps() throws Exception {
		Step step = create("Step", sales, Step.class);

		create("Pain point", step, org.fathom.model.insight.PainPoint.class);
		create("Solution", step, org.fathom.model.solution.Solution.class);

		assertEquals(step, insight.getPainPoints().get(0).getAffects().get(0));
		assertEquals(step, solutions.getSolutions().get(0).getHowSteps().get(0).getBoundTo().get(0));
		assertEquals(insight.getPainPoints(), solutions.getSolutions().get(0).getAddresses());
		assertEquals("PainPointBadge", view(insight.getPainPoints().get(0)).getMapping());
		assertEquals("SolutionBadge", view(solutions.getSolutions().get(0)).getMapping());
		assertEquals(view(step), view(insight.getPainPoints().get(0)).eContainer());
		assertTrue(view(insight.getPainPoints().get(0)).isVisible());
		assertEquals(List.of(), problems);
	}

	@Test
	void badgesDisappearWithTheirLayer() throws Exception {
		Step step = create("Step", sales, Step.class);
		create("Pain point", step, org.fathom.model.insight.PainPoint.class);

		runtime.setLayerActive(diagram, "Pain points", false);

		assertFalse(view(insight.getPainPoints().get(0)).isVisible());
		assertTrue(view(step).isVisible());
	}

	@Test
	void deletingABadgeDetachesThePainPointOnly() throws Exception {
		Step step = create("Step", sales, Step.class);
		create("Pain point", step, org.fathom.model.insight.PainPoint.class);

		runner().delete(view(insight.getPainPoints().get(0)));
		runtime.refresh(diagram);

		assertEquals(1, insight.getPainPoints().size());
		assertEquals(List.of(), insight.getPainPoints().get(0).getAffects());
		assertTrue(((Node) view(step)).getBorderedNodes().isEmpty());
	}

	@Test
	void depthColoursSteps() throws Exception {
		Step step = create("Step", sales, Step.class);
		var before = ((Node) view(step)).getStyle().background();

		runtime.setLayerActive(diagram, "Depth", true);
		var unopened = ((Node) view(step)).getStyle().background();
		runtime.setLayerActive(diagram, "Depth", false);

		assertFalse(before.equals(unopened));
		assertEquals(before, ((Node) view(step)).getStyle().background());
		assertEquals(List.of(), problems);
	}

	@Test
	void deletesAStepWithItsFlowsAndBoundaryEvents() throws Exception {
		Event start = create("Start event", sales, Event.class);
		Step step = create("Step", sales, Step.class);
		Event timer = create("Boundary event", step, Event.class);
		runner().connect(tool("Sequence flow"), view(start), view(step));
		runtime.refresh(diagram);
		assertEquals(EventPosition.BOUNDARY, timer.getPosition());
		assertEquals("BoundaryEvent", view(timer).getMapping());

		runner().delete(view(step));
		runtime.refresh(diagram);

		assertEquals(List.of(start), process.getNodes());
		assertEquals(List.of(), process.getFlows());
		assertEquals(List.of(), problems);
	}

	@Test
	void thePoolCannotBeDeleted() {
		assertFalse(runner().canDelete(view(process)));
	}

	@Test
	void renamesInPlace() throws Exception {
		Step step = create("Step", sales, Step.class);

		runner().directEdit(view(step), "核对订单");
		runtime.refresh(diagram);

		assertEquals("核对订单", step.getName());
		assertEquals("核对订单", view(step).getLabel());
	}

	@Test
	void editsTheConditionBesideAFlow() throws Exception {
		Gateway gateway = create("Exclusive gateway", sales, Gateway.class);
		Step step = create("Step", sales, Step.class);
		runner().connect(tool("Sequence flow"), view(gateway), view(step));
		runtime.refresh(diagram);
		SequenceFlow flow = process.getFlows().get(0);

		runner().directEdit(view(flow), "port free");
		runtime.refresh(diagram);

		assertEquals("port free", flow.getCondition());
		assertEquals("port free", view(flow).getLabel());
	}

	@Test
	void reconnectsAFlow() throws Exception {
		Step first = create("Step", sales, Step.class);
		Step second = create("Step", sales, Step.class);
		Step third = create("Step", field, Step.class);
		runner().connect(tool("Sequence flow"), view(first), view(second));
		runtime.refresh(diagram);
		Edge edge = (Edge) view(process.getFlows().get(0));

		Tool reconnect = runner().reconnectTool(edge, false, view(third)).orElseThrow();
		runner().reconnect(reconnect, edge, view(second), view(third));
		runtime.refresh(diagram);

		assertEquals(third, process.getFlows().get(0).getTarget());
	}

	@Test
	void doesNotReconnectAFlowToItsOwnOtherEndOrBesideOneThatIsThere() throws Exception {
		Step first = create("Step", sales, Step.class);
		Step second = create("Step", sales, Step.class);
		Step third = create("Step", field, Step.class);
		runner().connect(tool("Sequence flow"), view(first), view(second));
		runner().connect(tool("Sequence flow"), view(first), view(third));
		runtime.refresh(diagram);
		Edge edge = (Edge) view(process.getFlows().get(0));

		assertTrue(runner().reconnectTool(edge, false, view(first)).isEmpty());
		assertTrue(runner().reconnectTool(edge, true, view(second)).isEmpty());
		assertTrue(runner().reconnectTool(edge, false, view(third)).isEmpty());
	}

	@Test
	void dropsAStepOnAnotherLane() throws Exception {
		Step step = create("Step", sales, Step.class);

		Tool drop = runner().dropTool(view(step), view(field)).orElseThrow();
		runner().drop(drop, view(step), view(field));
		runtime.refresh(diagram);

		assertEquals(field, step.getLane());
		assertEquals(view(field), view(step).eContainer());
	}

	@Test
	void createsLanesAndParticipants() throws Exception {
		create("Lane", process, Lane.class);
		create("Participant", process, Participant.class);

		assertEquals(3, process.getLanes().size());
		assertEquals(2, process.getParticipants().size());
		assertEquals(List.of(), problems);
	}

	@Test
	void aStepWithRefinementOpens() throws Exception {
		Step step = create("Step", sales, Step.class);
		Process inner = ProcessFactory.eINSTANCE.createProcess();
		process.eResource().getContents().add(inner);
		step.setRefinement(inner);
		runtime.refresh(diagram);

		assertEquals("SubProcessStep", view(step).getMapping());
		assertTrue(runner().canDoubleClick(view(step)));
		List<EObject> opened = new ArrayList<>();
		runtime.setNavigator((description, element, create) -> opened.add(element));
		runner().doubleClick(view(step));
		assertEquals(List.of(inner), opened);
	}

	@Test
	void theDefaultFlowOfAGatewaySaysSo() throws Exception {
		Gateway gateway = create("Exclusive gateway", sales, Gateway.class);
		Step step = create("Step", sales, Step.class);
		runner().connect(tool("Sequence flow"), view(gateway), view(step));
		gateway.setDefaultFlow(process.getFlows().get(0));
		runtime.refresh(diagram);

		assertFalse(view(process.getFlows().get(0)).getLabel().isBlank());
	}
}
