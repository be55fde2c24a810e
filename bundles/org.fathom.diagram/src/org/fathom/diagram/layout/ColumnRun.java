package org.fathom.diagram.layout;

import java.util.List;

import org.fathom.diagram.notation.Node;

/** Finds the place of a vertical run in a column: in its middle, or beside it if others run there. */
final class ColumnRun {
	private static final int[] OFFSETS = { 0, 24, -24, 44, -44, 12, -12, 34, -34 };

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
			return middle - Math.floor(host.getWidth() / 2.0) + port.getX() + port.getWidth() / 2;
		}
		if (touchesPicture()) {
			return middle;
		}
		for (int offset : OFFSETS) {
			double x = middle + offset;
			if (placed.stream().noneMatch(p -> p.overlaps(run) && Math.abs(p.coordinate - x) < 9)) {
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
