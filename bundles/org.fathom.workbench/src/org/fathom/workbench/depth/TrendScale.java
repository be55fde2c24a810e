package org.fathom.workbench.depth;

import java.time.Instant;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.history.DepthMoment;

/**
 * Where moments stand in a chart: at their date from left to right, at their mean depth from bottom (0) to top (5).
 *
 * @param moments at least one, the oldest first
 * @param area    of the points, in pixels
 */
public record TrendScale(List<DepthMoment> moments, Rectangle area) {
	/**
	 * The place of a moment. If all are of the same second they are spread evenly.
	 *
	 * @param index of the moment
	 * @return inside of the area or on its border
	 */
	public Point place(int index) {
		long first = seconds(0);
		long span = seconds(moments.size() - 1) - first;
		double share = span > 0 ? Math.min(1, Math.max(0, (double) (seconds(index) - first) / span))
				: moments.size() == 1 ? 0 : (double) index / (moments.size() - 1);
		return new Point(area.x + (int) Math.round(share * area.width), level(moments.get(index).depth().mean()));
	}

	/**
	 * The height of a depth.
	 *
	 * @param depth 0 to 5
	 * @return y in pixels
	 */
	public int level(double depth) {
		return area.y + area.height - (int) Math.round(depth / StepDepth.PROVEN * area.height);
	}

	/**
	 * The moment that is meant by a place.
	 *
	 * @param x in pixels
	 * @return index of the moment next to it
	 */
	public int nearest(int x) {
		int nearest = 0;
		for (int i = 1; i < moments.size(); i++) {
			if (Math.abs(place(i).x - x) <= Math.abs(place(nearest).x - x)) {
				nearest = i;
			}
		}
		return nearest;
	}

	private long seconds(int index) {
		Instant date = moments.get(index).date();
		return date.getEpochSecond();
	}
}
