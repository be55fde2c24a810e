package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.layout.LiveLayout;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A diagram that is kept laid out while it is edited needs no other layout. */
class LiveLayoutTest {
	private static final int LENGTH = 300;

	private final LayoutEngine engine = new LayoutEngine();
	private StudySession session;
	private DiagramRuntime runtime;
	private Process process;
	private Diagram diagram;
	private LiveLayout places;

	@BeforeEach
	void openAFlow() throws Exception {
		session = new StudyStore("diagram").open(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), new NullProgressMonitor());
		runtime = new DiagramRuntime(new OdesignReader().read(FathomViewpoint.specification()), FathomViewpoint.classLoader(), problem -> {
		});
		DiagramRepository repository = new DiagramRepository(session.resourceSet(), runtime, d -> engine.layout(d, LayoutScope.NEW),
				root -> URI.createURI("test:" + root.eResource().getURI().lastSegment() + ".diagram"));
		process = session.index().all(Process.class).stream().filter(each -> "P05".equals(each.getCode())).findFirst().orElseThrow();
		diagram = repository.open(runtime.descriptions().stream().filter(each -> each.name().equals(FathomViewpoint.PROCESS_FLOW)).findFirst()
				.orElseThrow(), process);
		places = new LiveLayout(diagram, engine);
		session.addParticipant(() -> {
			runtime.refresh(diagram);
			places.settle();
		});
	}

	@AfterEach
	void close() {
		places.dispose();
		session.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whatHasItsPlaceKeepsItWhateverElseIsDone(long seed) {
		RandomGestures gestures = new RandomGestures(session, runtime, engine, seed);
		for (int i = 0; i < LENGTH; i++) {
			session.execute("gesture " + i, () -> gestures.next(List.of(diagram)));
			// an edge may have made way for another one that had been looked at before
			engine.layout(diagram, LayoutScope.NEW);
			List<String> settled = places();
			String currency = i % 2 == 0 ? "SEK" : "CHF";
			session.execute("currency", () -> session.study().setCurrency(currency));
			assertEquals(settled, places(), "gesture " + i);
			engine.layout(diagram, LayoutScope.NEW);
			assertEquals(settled, places(), "gesture " + i);
		}
	}

	@Test
	void aNewStepGetsItsPlace() {
		Step step = ProcessFactory.eINSTANCE.createStep();
		session.execute("step", () -> {
			process.getNodes().add(step);
			step.setLane(process.getLanes().get(0));
		});
		Node node = nodes().stream().filter(each -> each.getTarget() == step).findFirst().orElseThrow();
		assertTrue(node.getWidth() > 0);
	}

	@Test
	void aNameInsideAStepLeavesAllPlacesAlone() {
		Node moved = nodes().stream().filter(each -> each.getTarget() instanceof Step).findFirst().orElseThrow();
		places.settle();
		Step step = (Step) moved.getTarget();
		Edge edge = diagram.getEdges().stream().filter(each -> each.isVisible() && each.getTarget() instanceof SequenceFlow && !each.getBendpoints().isEmpty()).findFirst().orElseThrow();
		List<String> before = places();
		session.execute("rename", () -> step.setName("Another name"));
		assertEquals(before, places());
		session.execute("name of a flow", () -> ((SequenceFlow) edge.getTarget()).setName("if it rains"));
		assertTrue(edge.getLabelX() != 0 || edge.getLabelY() != 0);
	}

	private List<Node> nodes() {
		List<Node> found = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(each -> {
			if (each instanceof Node node) {
				found.add(node);
			}
		});
		return found;
	}

	/** Where everything is. */
	private List<String> places() {
		List<String> all = new ArrayList<>(nodes().stream()
				.map(node -> node.getId() + ": " + node.getX() + ' ' + node.getY() + ' ' + node.getWidth() + ' ' + node.getHeight()).toList());
		diagram.getEdges().forEach(edge -> all.add(edge.getId() + ": " + edge.getLabelX() + ' ' + edge.getLabelY() + ' '
				+ edge.getBendpoints().stream().map(bend -> bend.getX() + "," + bend.getY()).toList()));
		return all;
	}
}
