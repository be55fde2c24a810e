package org.fathom.diagram.layout;

import java.util.List;

/** Cuts the ways of all links into straight runs, and notes which sides of cells they use. */
final class RunBuilder {
	private RunBuilder() {
	}

	static void build(FlowGraph graph) {
		for (Link link : graph.links) {
			build(link);
			noteSides(link);
		}
	}

	private static void build(Link link) {
		link.runs.clear();
		List<int[]> path = link.path;
		int start = 0;
		for (int i = 1; i < path.size(); i++) {
			boolean last = i == path.size() - 1;
			boolean vertical = path.get(i)[0] == path.get(i - 1)[0];
			if (last || vertical != (path.get(i + 1)[0] == path.get(i)[0])) {
				int[] a = path.get(start);
				int[] b = path.get(i);
				link.runs.add(new Run(link, link.runs.size(), vertical, vertical ? a[0] : a[1], a[vertical ? 1 : 0],
						b[vertical ? 1 : 0]));
				start = i;
			}
		}
	}

	private static void noteSides(Link link) {
		if (link.path.size() < 2) {
			return;
		}
		if (link.startPort() == null) {
			note(link.start(), link.path.get(0), link.path.get(1));
		}
		if (link.goal() != null) {
			int last = link.path.size() - 1;
			note(link.goal(), link.path.get(last), link.path.get(last - 1));
		}
	}

	private static void note(Cell cell, int[] at, int[] next) {
		cell.usesBottom |= next[1] > at[1];
		cell.usesTop |= next[1] < at[1];
	}
}
