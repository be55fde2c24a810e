package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.SceneText;
import org.fathom.model.data.DataModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.library.Study;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.solution.Solution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams of both samples as they are drawn. */
class SamplePicturesTest {
	private record Kind(String description, Class<? extends EObject> root, String... layers) {
	}

	static Stream<String> samples() {
		return Stream.of("harbour-telecom", "harbour-telecom-zh");
	}

	private static final List<Kind> KINDS = List.of(new Kind(FathomViewpoint.PROCESS_MAP, Study.class),
			new Kind(FathomViewpoint.DATA_MODEL, DataModel.class), new Kind(FathomViewpoint.ROOT_CAUSE, PainPoint.class),
			new Kind(FathomViewpoint.SOLUTION_HOW, Solution.class), new Kind(FathomViewpoint.SOLUTION_HOW, Solution.class, "Other steps"));

	private static StudySession open(String sample) throws Exception {
		Path folder = Path.of(System.getProperty("fathom.root"), "samples", sample);
		return new StudyStore("diagram").open(folder, new NullProgressMonitor());
	}

	private static List<Drawing> draw(StudySession session) {
		List<Drawing> drawings = new ArrayList<>();
		for (Kind kind : KINDS) {
			List<? extends EObject> roots = session.index().all(kind.root);
			assertTrue(!roots.isEmpty(), kind.description);
			for (EObject root : roots) {
				Drawing drawing = new Drawing(session, kind.description, root);
				for (String layer : kind.layers) {
					drawing.runtime.setLayerActive(drawing.diagram, layer, true);
				}
				new LayoutEngine().layout(drawing.diagram, LayoutScope.ALL);
				drawings.add(drawing);
			}
		}
		return drawings;
	}

	@ParameterizedTest
	@MethodSource("samples")
	void nothingOverlapsOrStandsOut(String sample) throws Exception {
		try (StudySession session = open(sample)) {
			List<String> offences = new ArrayList<>();
			for (Drawing drawing : draw(session)) {
				assertEquals(List.of(), drawing.problems);
				check(drawing, drawing.diagram.getNodes(), offences);
				texts(drawing, offences);
			}
			assertEquals(List.of(), offences);
		}
	}

	private static void check(Drawing drawing, List<Node> all, List<String> offences) {
		List<Node> nodes = all.stream().filter(DiagramElement::isVisible).toList();
		for (int i = 0; i < nodes.size(); i++) {
			Node node = nodes.get(i);
			Bounds box = Bounds.of(node);
			assertTrue(box.width() > 0 && box.height() > 0, node.getLabel());
			for (Node other : nodes.subList(i + 1, nodes.size())) {
				if (box.intersects(Bounds.of(other))) {
					offences.add(drawing.diagram.getName() + ": " + node.getLabel() + " on " + other.getLabel());
				}
			}
			if (node.eContainer() instanceof Node parent && !Bounds.of(parent).contains(box)) {
				offences.add(drawing.diagram.getName() + ": " + node.getLabel() + " stands out of " + parent.getLabel());
			}
			check(drawing, node.getChildren(), offences);
		}
	}

	/** Text stands inside its node and on no child of it; labels of edges keep clear of nodes. */
	private static void texts(Drawing drawing, List<String> offences) {
		List<Bounds> leaves = drawing.all().stream().filter(v -> v instanceof Node n && n.getChildren().isEmpty())
				.map(v -> Bounds.of((Node) v)).toList();
		for (SceneElement element : new SceneBuilder().build(drawing.diagram).elements()) {
			for (ScenePart part : element.parts()) {
				if (!(part instanceof SceneText text)) {
					continue;
				}
				Bounds box = element.edge() ? null : element.parts().get(0).bounds();
				boolean outside = box != null && !box.grown(1).contains(text.bounds());
				boolean covering = element.edge() && leaves.stream().anyMatch(text.bounds()::intersects);
				if (outside || covering) {
					offences.add(drawing.diagram.getName() + ": text of " + element.title() + " " + text.bounds());
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theMapShowsEveryAreaAndProcessOnce(String sample) throws Exception {
		try (StudySession session = open(sample)) {
			Drawing map = new Drawing(session, "Process Map", session.study());
			assertEquals(16, map.count("Area"));
			assertEquals(18, map.count("Process"));
			assertEquals(session.index().all(ProcessArea.class).size(), map.count("Area"));
			assertEquals(session.index().all(Process.class).size(), map.count("Process"));
		}
	}

	@Test
	void theDiagramsOfTheSampleHoldWhatTheFilesSay() throws Exception {
		try (StudySession session = open("harbour-telecom")) {
			DataModel fixed = session.index().all(DataModel.class).stream()
					.filter(m -> "Fixed network".equals(m.getBusinessUnit())).findFirst().orElseThrow();
			Drawing data = new Drawing(session, "Data Model", fixed);
			assertEquals(fixed.getEntities().size(), data.count("Entity"));
			assertEquals(fixed.getRelations().size(), data.count("Relation"));
			assertEquals(fixed.getEnumerations().size(), data.count("Enumeration"));
			PainPoint taken = session.index().all(PainPoint.class).stream()
					.filter(p -> "The reserved pair or fibre is already in use".equals(p.getName())).findFirst().orElseThrow();
			Drawing cause = new Drawing(session, "Root Cause", taken);
			assertEquals(5, cause.count("Cause"));
			assertEquals(4, cause.count("Evidence"));
			assertEquals(5, cause.count("Why"));
			Solution room = session.index().all(Solution.class).stream()
					.filter(s -> "Close a room in ninety days".equals(s.getName())).findFirst().orElseThrow();
			Drawing how = new Drawing(session, "Solution How", room);
			assertEquals(6, how.count("HowStep"));
			assertEquals(5, how.count("Then"));
			assertEquals(2, how.count("TouchedProcess"));
			assertEquals(7, how.count("Bound"));
		}
	}
}
