package org.fathom.diagram.layout;

import java.util.List;

import org.fathom.diagram.notation.Node;

/** Finds the place of a vertical run in a column: in its middle, or beside it if others run there. */
final class ColumnRun {
	private static final int[] OFFSETS = { 0, 24, -24, 44, -44, 12, -12, 34, -34 };

	private static final int[] PORT_OFFSETS = { 0, 7, -7 };

	private final Run run;

	ColumnRun(Run run) {
		this.run = run;
	}

	/** 0 if there is one place only, else 1. */
	int freedom() {
		return port() != null || touchesPicture() ? 0 : 1;
	}

	double place(double middle, List<Run> placed) {
		if (port() != null) {
			Node port = port();
			Node host = (Node) port.eContainer();
			return free(middle - Math.floor(host.getWidth() / 2.0) + port.getX() + port.getWidth() / 2, PORT_OFFSETS, 5,
					placed);
		}
		if (touchesPicture()) {
			return middle;
		}
		return free(middle, OFFSETS, 9, placed);
	}

	/** The first place where no other run lies nearer than a distance. */
	private double free(double middle, int[] offsets, int distance, List<Run> placed) {
		for (int offset : offsets) {
			double x = middle + offset;
			if (placed.stream().noneMatch(p -> p.overlaps(run) && Math.abs(p.coordinate - x) < distance)) {
				return x;
			}
		}
		return middle;
	}

	/** The bordered node at which the run begins or ends. */
	private Node port() {
		Link link = run.link;
		return run.index == 0 ? link.startPort() : null;
	}

	private boolean touchesPicture() {
		Link link = run.link;
		boolean first = run.index == 0 && link.start().picture;
		boolean last = run.index == link.runs.size() - 1 && link.goal() != null && link.goal().picture;
		return first || last;
	}
}
