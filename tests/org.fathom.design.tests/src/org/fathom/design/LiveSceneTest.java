package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
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
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.DiagramRepository;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.LiveScene;
import org.fathom.diagram.scene.NodeGeometry;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scene that follows an edited diagram is at any time the one that would be built anew. */
class LiveSceneTest {
	private static final int LENGTH = 300;

	private StudySession session;
	private DiagramRuntime runtime;
	private final LayoutEngine layout = new LayoutEngine();
	private Diagram diagram;
	private LiveScene live;

	@BeforeEach
	void openAFlow() throws Exception {
		session = new StudyStore("diagram").open(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), new NullProgressMonitor());
		runtime = new DiagramRuntime(new OdesignReader().read(FathomViewpoint.specification()), FathomViewpoint.classLoader(), problem -> {
		});
		DiagramRepository repository = new DiagramRepository(session.resourceSet(), runtime, d -> layout.layout(d, LayoutScope.NEW),
				root -> URI.createURI("test:" + root.eResource().getURI().lastSegment() + ".diagram"));
		Process process = session.index().all(Process.class).stream().filter(each -> "P05".equals(each.getCode())).findFirst().orElseThrow();
		diagram = repository.open(runtime.descriptions().stream().filter(each -> each.name().equals(FathomViewpoint.PROCESS_FLOW)).findFirst()
				.orElseThrow(), process);
		session.addParticipant(this::follow);
		live = new LiveScene(diagram);
	}

	@AfterEach
	void close() {
		live.dispose();
		session.close();
	}

	private void follow() {
		runtime.refresh(diagram);
		layout.layout(diagram, LayoutScope.NEW);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void followsEveryGestureAndEveryUndo(long seed) {
		RandomGestures gestures = new RandomGestures(session, runtime, layout, seed);
		for (int i = 0; i < LENGTH; i++) {
			session.execute("gesture " + i, () -> gestures.next(List.of(diagram)));
			assertUpToDate("gesture " + i);
		}
		for (int i = LENGTH; session.commandStack().canUndo(); i--) {
			session.commandStack().undo();
			assertUpToDate("undo " + i);
		}
	}

	@Test
	void followsLayersAndFilters() {
		List<String> layers = runtime.description(diagram).layers().stream().map(each -> each.name()).toList();
		for (String layer : layers) {
			session.execute("layer", () -> {
				if (!diagram.getActiveLayers().remove(layer)) {
					diagram.getActiveLayers().add(layer);
				}
			});
			assertUpToDate(layer);
		}
	}

	@Test
	void aChangedNameIsDrawnAndWhatIsFarAwayIsNot() {
		List<Node> steps = steps();
		Node changed = steps.get(0);
		SceneElement before = live.element(changed);
		session.execute("rename", () -> ((Step) changed.getTarget()).setName("Renamed"));
		live.update();
		assertTrue(live.isDrawnAnew(changed));
		assertTrue(live.element(changed).title().contains("Renamed"), live.element(changed).title());
		assertFalse(before.equals(live.element(changed)));
		assertTrue(steps.stream().filter(live::isDrawnAnew).count() < steps.size() / 2, "most steps are left as they are");
	}

	@Test
	void theLabelOfAnEventGivesWayToTheEdgeOfAStepThatMoved() {
		Edge edge = diagram.getEdges().stream().filter(each -> each.isVisible() && each.getSourceElement() instanceof Node source
				&& new NodeGeometry().hasOuterLabel(source) && each.getTargetElement() instanceof Node).findFirst().orElseThrow();
		edge.getBendpoints().clear();
		live.update();
		Node event = (Node) edge.getSourceElement();
		Node step = (Node) edge.getTargetElement();
		step.setX((int) (step.getX() + Bounds.of(event).center().x() - Bounds.of(step).center().x()));
		step.setY((int) (step.getY() + Bounds.of(event).bottom() + 200 - Bounds.of(step).y()));
		assertUpToDate("step below event");
		assertTrue(live.isDrawnAnew(event));
	}

	private List<Node> steps() {
		List<Node> found = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(each -> {
			if (each instanceof Node node && node.getTarget() instanceof Step && live.element(node) != null) {
				found.add(node);
			}
		});
		return found;
	}

	private void assertUpToDate(String when) {
		live.update();
		Scene anew = new SceneBuilder().build(diagram);
		assertIterableEquals(anew.elements(), live.scene().elements(), when);
		assertEquals(anew, live.scene(), when);
	}
}
