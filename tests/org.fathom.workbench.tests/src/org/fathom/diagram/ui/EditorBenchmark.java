package org.fathom.diagram.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.fathom.diagram.notation.Node;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How fluid the editor is: a flow of so many steps in ten lanes is opened, a step is dragged, a name changed, each until it is painted.
 * No test: its name keeps it out of the build, {@code benchmarks/editor.sh} runs it.
 */
class EditorBenchmark {
	private static final int LANES = 10;
	private static final int AHEAD = 7;
	private static final int ROUNDS = 3;
	private static final int FRAMES = 60;
	private static final long PATIENCE = 500_000_000L;

	private long painted;

	@ParameterizedTest
	@ValueSource(ints = { 1000, 5000 })
	void measure(int size, @TempDir Path folder) throws Exception {
		try (EditedSample sample = new EditedSample(folder, "P05")) {
			EditedSample.ui(() -> {
				sample.session.execute("flow", () -> sample.session.resourceFor("process/BIG.process").getContents().add(flow(size)));
				return null;
			});
			sample.session.save(new NullProgressMonitor());
		}
		try (EditedSample first = new EditedSample("BIG", folder)) {
			first.session.save(new NullProgressMonitor());
		}
		for (int round = 0; round < ROUNDS; round++) {
			try (EditedSample sample = new EditedSample("BIG", folder)) {
				double open = (System.nanoTime() - sample.openedAt) / 1e6;
				watch(sample);
				List<Double> frames = drag(sample);
				List<Double> edits = edits(sample);
				sample.key('9', '9', SWT.MOD1);
				List<Double> whole = drag(sample);
				say(size, round, open, frames, edits, whole);
			}
		}
	}

	private static Process flow(int size) {
		Process process = ProcessFactory.eINSTANCE.createProcess();
		process.setName("Large flow");
		process.setCode("BIG");
		for (int i = 0; i < LANES; i++) {
			Lane lane = ProcessFactory.eINSTANCE.createLane();
			lane.setName("Lane " + i);
			process.getLanes().add(lane);
		}
		for (int i = 0; i < size; i++) {
			Step step = ProcessFactory.eINSTANCE.createStep();
			step.setName("Step " + i);
			process.getNodes().add(step);
			step.setLane(process.getLanes().get(i % LANES));
		}
		for (int i = 0; i + 1 < size; i++) {
			connect(process, i, i + 1);
			if (i % 2 == 0 && i + AHEAD < size) {
				connect(process, i, i + AHEAD);
			}
		}
		return process;
	}

	private static void connect(Process process, int from, int to) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		process.getFlows().add(flow);
		flow.setSource(process.getNodes().get(from));
		flow.setTarget(process.getNodes().get(to));
	}

	private List<Double> drag(EditedSample sample) {
		Node step = sample.node("Step", 4);
		sample.click(sample.middle(step));
		Point at = sample.where(step);
		sample.mouse(SWT.MouseDown, at, 1, 0);
		List<Double> frames = new ArrayList<>();
		for (int i = 1; i <= FRAMES; i++) {
			Point to = new Point(at.x + 3 * i, at.y + i);
			long from = System.nanoTime();
			sample.mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
			untilPainted(sample, from, frames);
		}
		sample.key(SWT.ESC, (char) 27, 0);
		sample.mouse(SWT.MouseUp, at, 1, SWT.BUTTON1);
		sample.settle();
		return frames;
	}

	private List<Double> edits(EditedSample sample) {
		Step step = (Step) sample.node("Step", 4).getTarget();
		List<Double> edits = new ArrayList<>();
		for (int i = 0; i < FRAMES / 3; i++) {
			String name = "Renamed " + i;
			long from = System.nanoTime();
			EditedSample.ui(() -> {
				sample.session.execute("rename", () -> step.setName(name));
				return null;
			});
			untilPainted(sample, from, edits);
		}
		return edits;
	}

	/** Notes from now on when the canvas has painted: that may be before anybody waits for it. */
	private void watch(EditedSample sample) {
		EditedSample.ui(() -> {
			sample.pane().canvas().viewer().getControl().addListener(SWT.Paint, event -> painted = System.nanoTime());
			return null;
		});
	}

	/** Notes how many milliseconds after a moment the canvas had painted and nothing was left to do; nothing if it had not to paint. */
	private void untilPainted(EditedSample sample, long from, List<Double> times) {
		EditedSample.ui(() -> {
			Control canvas = sample.pane().canvas().viewer().getControl();
			Display display = canvas.getDisplay();
			long until = System.nanoTime() + PATIENCE;
			while (painted < from && System.nanoTime() < until) {
				if (!display.readAndDispatch()) {
					canvas.update();
				}
			}
			while (display.readAndDispatch()) {
				// until idle
			}
			if (painted > from) {
				times.add((painted - from) / 1e6);
			}
			return null;
		});
	}

	private static void say(int size, int round, double open, List<Double> frames, List<Double> edits, List<Double> whole) {
		System.out.println(String.format(Locale.ROOT, "EDITOR %d steps, round %d: open %.0f ms; drag %s; edit %s; drag with all in view %s", size,
				round + 1, open, summary(frames), summary(edits), summary(whole)));
	}

	private static String summary(List<Double> times) {
		List<Double> sorted = times.stream().sorted().collect(Collectors.toList());
		return String.format(Locale.ROOT, "%.1f ms (95 of 100 below %.1f, %d)", sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100),
				sorted.size());
	}
}
