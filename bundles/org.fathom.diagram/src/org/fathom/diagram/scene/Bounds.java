package org.fathom.diagram.scene;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Node;

/**
 * An upright rectangle on a diagram, in diagram pixels at 100 % zoom.
 *
 * @param x      left
 * @param y      top
 * @param width  not negative
 * @param height not negative
 */
public record Bounds(double x, double y, double width, double height) {

	/**
	 * Where a node stands on its diagram. Node positions are kept relative to their parents.
	 *
	 * @param node a node that may have parents
	 * @return absolute bounds
	 */
	public static Bounds of(Node node) {
		double x = node.getX();
		double y = node.getY();
		for (EObject o = node.eContainer(); o instanceof Node parent; o = parent.eContainer()) {
			x += parent.getX();
			y += parent.getY();
		}
		return new Bounds(x, y, node.getWidth(), node.getHeight());
	}

	/**
	 * The smallest rectangle around two corners.
	 *
	 * @param a any point
	 * @param b any point
	 * @return a rectangle, possibly without area
	 */
	public static Bounds around(Point a, Point b) {
		return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
				Math.abs(a.y() - b.y()));
	}

	/**
	 * The right edge.
	 *
	 * @return {@code x + width}
	 */
	public double right() {
		return x + width;
	}

	/**
	 * The lower edge.
	 *
	 * @return {@code y + height}
	 */
	public double bottom() {
		return y + height;
	}

	/**
	 * The middle.
	 *
	 * @return the centre point
	 */
	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/**
	 * Whether two rectangles share area; touching is not sharing.
	 *
	 * @param o another rectangle
	 * @return {@code true} if they overlap
	 */
	public boolean intersects(Bounds o) {
		return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
	}

	/**
	 * Whether another rectangle lies inside; shared edges are inside.
	 *
	 * @param o another rectangle
	 * @return {@code true} if nothing of it stands out
	 */
	public boolean contains(Bounds o) {
		return x <= o.x && y <= o.y && o.right() <= right() && o.bottom() <= bottom();
	}

	/**
	 * The rectangle with a margin on every side.
	 *
	 * @param margin may be negative to shrink
	 * @return a new rectangle
	 */
	public Bounds grown(double margin) {
		return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
	}

	/**
	 * The smallest rectangle around this one and another.
	 *
	 * @param o another rectangle
	 * @return a new rectangle
	 */
	public Bounds union(Bounds o) {
		double left = Math.min(x, o.x);
		double top = Math.min(y, o.y);
		return new Bounds(left, top, Math.max(right(), o.right()) - left, Math.max(bottom(), o.bottom()) - top);
	}
}
