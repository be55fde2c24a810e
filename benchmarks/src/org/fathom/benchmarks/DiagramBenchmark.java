package org.fathom.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.fathom.core.index.StudyIndex;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.ModelReads;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.model.types.ReadTracker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages from a process to its picture, by the number of nodes in its flow, with three flows for two nodes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = { "-Xmx4g", "-Xss16m" })
public class DiagramBenchmark {
	@Param({ "100", "1000", "5000", "20000" })
	private int size;

	private FlowOfSize flow;
	private DiagramRuntime runtime;
	private DiagramDescription description;
	private Diagram diagram;
	private DiagramRuntime following;
	private Diagram followed;
	private Scene scene;
	private int change;

	@Setup(Level.Trial)
	public void prepare() throws IOException {
		flow = new FlowOfSize(size);
		runtime = new DiagramRuntime(List.of(new OdesignReader().read(FathomViewpoint.specification())), FathomViewpoint.classLoader(), problem -> {
			throw new IllegalStateException(problem.message());
		});
		description = runtime.descriptions().stream().filter(each -> each.name().equals(FathomViewpoint.PROCESS_FLOW)).findFirst().orElseThrow();
		diagram = runtime.create(description, flow.process(), null);
		placed(diagram);
		following = new DiagramRuntime(List.of(new OdesignReader().read(FathomViewpoint.specification())), FathomViewpoint.classLoader(), problem -> {
			throw new IllegalStateException(problem.message());
		});
		following.setReads(new ModelReads(ReadTracker::runAndMonitor, (element, changes) -> StudyIndex.of(element).addReadListener(changes)));
		followed = following.create(following.descriptions().stream().filter(each -> each.name().equals(FathomViewpoint.PROCESS_FLOW)).findFirst().orElseThrow(), flow.process(), null);
		scene = new SceneBuilder().build(diagram);
	}

	/** A place for every node in rows, so that scene and picture can be measured without the layout. */
	private static void placed(Diagram diagram) {
		int[] count = new int[1];
		diagram.eAllContents().forEachRemaining(view -> {
			if (view instanceof org.fathom.diagram.notation.Node node) {
				node.setX(count[0] % 50 * 150);
				node.setY(count[0]++ / 50 * 100);
				node.setWidth(100);
				node.setHeight(60);
			}
		});
	}

	@Benchmark
	public Diagram createAndSynchronise() {
		return runtime.create(description, flow.process(), null);
	}

	@Benchmark
	public Diagram refreshAfterANewName() {
		flow.rename(change++);
		following.refresh(followed);
		return followed;
	}

	@Benchmark
	public Diagram refreshAfterANewOrMissingStep() {
		flow.addOrRemoveStep();
		following.refresh(followed);
		return followed;
	}

	@Benchmark
	public Diagram refreshCompletely() {
		runtime.refresh(diagram);
		return diagram;
	}

	@Benchmark
	public Diagram layout() {
		Diagram fresh = runtime.create(description, flow.process(), null);
		new LayoutEngine().layout(fresh, LayoutScope.ALL);
		return fresh;
	}

	@Benchmark
	public Scene scene() {
		return new SceneBuilder().build(diagram);
	}

	@Benchmark
	public int svg() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new SvgWriter(ImageSource.of(FathomViewpoint.classLoader())).write(scene, out);
		return out.size();
	}
}
