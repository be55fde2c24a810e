package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where small buttons for a node stand: above it, or on the side where they hide the least of other nodes. */
public final class PadPlace {
	private static final int DISTANCE = 12;

	private final Rectangle canvas;
	private final List<Rectangle> others;

	/**
	 * Looks at what could be hidden.
	 *
	 * @param canvas what is seen of the sheet
	 * @param others the other nodes in it, in the same pixels
	 */
	public PadPlace(Rectangle canvas, List<Rectangle> others) {
		this.canvas = canvas;
		this.others = others;
	}

	/**
	 * The upper left corner of buttons.
	 *
	 * @param node what they are for, in the same pixels
	 * @param size of the buttons
	 * @return a new point
	 */
	public Point beside(Rectangle node, Dimension size) {
		int x = within(node.x, canvas.x, canvas.right() - size.width);
		int y = within(node.y, canvas.y, canvas.bottom() - size.height);
		Point best = null;
		int least = Integer.MAX_VALUE;
		for (Point place : List.of(new Point(x, node.y - size.height - DISTANCE), new Point(x, node.bottom() + DISTANCE),
				new Point(node.right() + DISTANCE, y), new Point(node.x - size.width - DISTANCE, y))) {
			Rectangle at = new Rectangle(place, size);
			int hidden = canvas.contains(at) ? hidden(at) : Integer.MAX_VALUE - 1;
			if (hidden < least) {
				best = place;
				least = hidden;
			}
		}
		return least < Integer.MAX_VALUE - 1 ? best : new Point(x, y);
	}

	private int hidden(Rectangle place) {
		return others.stream().mapToInt(other -> other.getCopy().intersect(place).getSize().getArea()).sum();
	}

	private static int within(int value, int least, int most) {
		return Math.max(least, Math.min(value, most));
	}
}
