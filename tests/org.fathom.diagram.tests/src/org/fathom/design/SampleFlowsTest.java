package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.layout.Picture;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.SceneText;
import org.fathom.model.process.Process;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process of both samples, drawn from first to last stage. */
class SampleFlowsTest {

	static Stream<String> samples() {
		return Stream.of("harbour-telecom", "harbour-telecom-zh");
	}

	private interface Check {
		List<String> offences(Diagram diagram) throws Exception;
	}

	private record Drawn(StudySession session, List<Diagram> diagrams, List<String> problems) {
	}

	private static final Map<String, Drawn> DRAWN = new HashMap<>();

	@AfterAll
	static void close() {
		DRAWN.values().forEach(d -> d.session.close());
		DRAWN.clear();
	}

	private static Drawn draw(String sample) throws Exception {
		Drawn drawn = DRAWN.get(sample);
		if (drawn == null) {
			List<String> problems = new ArrayList<>();
			List<Diagram> diagrams = new ArrayList<>();
			var specification = new OdesignReader().read(FathomViewpoint.specification());
			DiagramRuntime runtime = new DiagramRuntime(specification, FathomViewpoint.classLoader(),
					p -> problems.add(p.toString()));
			Path folder = Path.of(System.getProperty("fathom.root"), "samples", sample);
			StudySession session = new StudyStore("diagram").open(folder, new NullProgressMonitor());
			for (Process process : session.index().all(Process.class)) {
				Diagram diagram = runtime.create(runtime.descriptions().get(0), process, process.getName());
				new LayoutEngine().layout(diagram, LayoutScope.ALL);
				diagrams.add(diagram);
			}
			drawn = new Drawn(session, diagrams, problems);
			DRAWN.put(sample, drawn);
		}
		return drawn;
	}

	private static void check(String sample, Check check) throws Exception {
		Drawn drawn = draw(sample);
		assertFalse(drawn.diagrams.isEmpty());
		List<String> offences = new ArrayList<>();
		for (Diagram diagram : drawn.diagrams) {
			check.offences(diagram).forEach(o -> offences.add(diagram.getName() + ": " + o));
		}
		assertEquals(List.of(), drawn.problems);
		assertEquals(List.of(), offences);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void nothingOverlaps(String sample) throws Exception {
		check(sample, d -> new Picture(d).overlaps());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everythingStandsInItsLane(String sample) throws Exception {
		check(sample, d -> new Picture(d).outside());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void routesAreOrthogonalAndKeepOutOfNodes(String sample) throws Exception {
		check(sample, d -> new Picture(d).slanting());
		check(sample, d -> new Picture(d).through());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void labelsOfEdgesCoverNeitherNodesNorEachOther(String sample) throws Exception {
		check(sample, SampleFlowsTest::coveredByEdgeLabels);
	}

	private static List<String> coveredByEdgeLabels(Diagram diagram) {
		Scene scene = new SceneBuilder().build(diagram);
		List<SceneText> edgeLabels = texts(scene, true);
		List<Bounds> solid = new ArrayList<>(new Picture(diagram).leaves().stream().map(Bounds::of).toList());
		texts(scene, false).stream().filter(t -> !t.upwards()).forEach(t -> solid.add(t.bounds()));
		List<String> found = new ArrayList<>();
		for (int i = 0; i < edgeLabels.size(); i++) {
			Bounds label = edgeLabels.get(i).bounds();
			String text = edgeLabels.get(i).lines().get(0).text();
			solid.stream().filter(label::intersects).forEach(b -> found.add(text + " on " + b));
			edgeLabels.subList(i + 1, edgeLabels.size()).stream().filter(t -> t.bounds().intersects(label))
					.forEach(t -> found.add(text + " on " + t.lines().get(0).text()));
		}
		return found;
	}

	private static List<SceneText> texts(Scene scene, boolean edges) {
		List<SceneText> texts = new ArrayList<>();
		for (SceneElement element : scene.elements()) {
			for (ScenePart part : element.parts()) {
				if (element.edge() == edges && part instanceof SceneText text) {
					texts.add(text);
				}
			}
		}
		return texts;
	}

	@ParameterizedTest
	@MethodSource("samples")
	void textStandsInsideItsStep(String sample) throws Exception {
		check(sample, d -> {
			List<String> found = new ArrayList<>();
			for (SceneElement element : new SceneBuilder().build(d).elements()) {
				if (element.mapping().endsWith("Step")) {
					Bounds box = element.parts().get(0).bounds();
					element.parts().stream().filter(p -> !box.contains(p.bounds()))
							.forEach(p -> found.add(element.title() + " " + p.bounds() + " in " + box));
				}
			}
			return found;
		});
	}

	@ParameterizedTest
	@MethodSource("samples")
	void picturesHaveTheSameBytesEveryTime(String sample) throws Exception {
		SvgWriter writer = new SvgWriter(ImageSource.of(FathomViewpoint.classLoader()));
		check(sample, d -> {
			ByteArrayOutputStream first = new ByteArrayOutputStream();
			ByteArrayOutputStream second = new ByteArrayOutputStream();
			writer.write(new SceneBuilder().build(d), first);
			new LayoutEngine().layout(d, LayoutScope.ALL);
			writer.write(new SceneBuilder().build(d), second);
			return first.toString().equals(second.toString()) ? List.of() : List.of("differs");
		});
	}
}
