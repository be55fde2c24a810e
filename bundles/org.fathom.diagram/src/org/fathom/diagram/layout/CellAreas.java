package org.fathom.diagram.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;

/** Where the placed cells of a graph stand at one moment, sorted from left to right, so that few have to be looked at. */
final class CellAreas {
	private static final int APART = 4;

	private final List<Bounds> areas;
	private final double widest;

	/** Takes all placed cells; lines of others keep a little away from nodes that have moved there. */
	CellAreas(Collection<Cell> cells, Collection<? extends Node> moved) {
		areas = cells.stream().filter(cell -> cell.node.getWidth() > 0)
				.map(cell -> cell.bounds().grown(moved.contains(cell.node) ? APART : -1)).sorted(Comparator.comparingDouble(Bounds::x)).toList();
		widest = areas.stream().mapToDouble(Bounds::width).max().orElse(0);
	}

	/** Whether any cell stands in an area. */
	boolean meet(Bounds area) {
		for (int i = firstFrom(area.x() - widest); i < areas.size() && areas.get(i).x() <= area.right(); i++) {
			if (area.intersects(areas.get(i))) {
				return true;
			}
		}
		return false;
	}

	private int firstFrom(double x) {
		int low = 0;
		int high = areas.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (areas.get(middle).x() < x) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
