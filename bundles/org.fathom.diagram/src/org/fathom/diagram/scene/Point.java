package org.fathom.diagram.scene;

/**
 * A place on a diagram.
 *
 * @param x to the right, diagram pixels at 100 % zoom
 * @param y downwards, diagram pixels at 100 % zoom
 */
public record Point(double x, double y) {

	/**
	 * The point that is a little further on.
	 *
	 * @param dx added to {@link #x()}
	 * @param dy added to {@link #y()}
	 * @return a new point
	 */
	public Point moved(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}

	/**
	 * The straight distance to another point.
	 *
	 * @param other any point
	 * @return diagram pixels, never negative
	 */
	public double distance(Point other) {
		return Math.hypot(other.x - x, other.y - y);
	}
}
