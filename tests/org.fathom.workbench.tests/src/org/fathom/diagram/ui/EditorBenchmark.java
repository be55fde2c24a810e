package org.fathom.diagram.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
	private static final int EDITS = 100;
	private static final long PATIENCE = 500_000_000L;

	/** When the canvas painted for the first and the last time since {@link #begin()}; 0 if it has not. */
	private long first;
	private long last;

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
				List<Double> seen = new ArrayList<>();
				List<Double> settled = new ArrayList<>();
				edits(sample, seen, settled);
				sample.key('9', '9', SWT.MOD1);
				List<Double> whole = drag(sample);
				System.out.println(String.format(Locale.ROOT, "EDITOR %d steps, round %d: open %.0f ms", size, round + 1, open)
						+ said("drag", frames) + said("edit seen", seen) + said("edit settled", settled) + said("drag with all in view", whole));
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
			long from = begin();
			sample.mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
			awaitPaint(sample);
			note(frames, from, first);
		}
		sample.key(SWT.ESC, (char) 27, 0);
		sample.mouse(SWT.MouseUp, at, 1, SWT.BUTTON1);
		sample.settle();
		return frames;
	}

	/** Until a new name is seen, and until all that goes with it has settled. */
	private void edits(EditedSample sample, List<Double> seen, List<Double> settled) {
		Step step = (Step) sample.node("Step", 4).getTarget();
		for (int i = 0; i < EDITS; i++) {
			String name = "Renamed " + i;
			long from = begin();
			EditedSample.ui(() -> {
				sample.session.execute("rename", () -> step.setName(name));
				return null;
			});
			awaitPaint(sample);
			note(seen, from, first);
			note(settled, from, last);
		}
	}

	private long begin() {
		first = 0;
		last = 0;
		return System.nanoTime();
	}

	/** What did not have to be painted is no frame. */
	private static void note(List<Double> times, long from, long painted) {
		if (painted > from) {
			times.add((painted - from) / 1e6);
		}
	}

	/** Notes from now on when the canvas paints: that may be before anybody waits for it. */
	private void watch(EditedSample sample) {
		EditedSample.ui(() -> {
			sample.pane().canvas().viewer().getControl().addListener(SWT.Paint, event -> {
				last = System.nanoTime();
				first = first == 0 ? last : first;
			});
			return null;
		});
	}

	/** Waits until the canvas has painted and nothing is left to do. */
	private void awaitPaint(EditedSample sample) {
		EditedSample.ui(() -> {
			Control canvas = sample.pane().canvas().viewer().getControl();
			Display display = canvas.getDisplay();
			long until = System.nanoTime() + PATIENCE;
			while (first == 0 && System.nanoTime() < until) {
				if (!display.readAndDispatch()) {
					canvas.update();
				}
			}
			while (display.readAndDispatch()) {
				// until idle
			}
			return null;
		});
	}

	private static String said(String what, List<Double> times) {
		List<Double> sorted = times.stream().sorted().toList();
		return String.format(Locale.ROOT, "; %s %.1f ms (95 %% of %d below %.1f)", what, sorted.get(sorted.size() / 2), sorted.size(),
				sorted.get(sorted.size() * 95 / 100));
	}
}
