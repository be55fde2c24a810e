package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.SceneElement;
import org.fathom.diagram.scene.ScenePart;
import org.fathom.diagram.scene.SceneText;

/**
 * Paints an edge's part of the scene. While the user drags an end or a segment it shows the way the edge would take instead.
 */
final class EdgeFigure extends PolylineConnection implements SceneFigure {
	private static final int TOLERANCE = 5;

	private final DiagramFigure diagram;
	private SceneElement element;
	private List<Point> way = List.of();
	private boolean preview;
	private boolean following;
	private boolean highlighted;
	private boolean marked;

	EdgeFigure(DiagramFigure diagram) {
		this.diagram = diagram;
		setConnectionRouter(new SceneRouter());
	}

	@Override
	public SceneElement getElement() {
		return element;
	}

	@Override
	public void setElement(SceneElement element) {
		this.element = element;
	}

	/** Sets the way from border to border; called after {@link #setElement(SceneElement)}. */
	void setWay(List<Point> points) {
		way = List.copyOf(points);
		setPreview(false);
		showWay();
		repaint();
	}

	List<Point> getWay() {
		return way;
	}

	/** Shows a way that is not yet the edge's own; {@code null} goes back to its own. */
	void preview(List<Point> points) {
		setPreview(points != null);
		setPoints(toPointList(points == null ? way : points));
	}

	private void setPreview(boolean on) {
		preview = on;
		following = false;
		bounds = null;
	}

	boolean isPreview() {
		return preview;
	}

	/** GEF compares with the bounds from before, which have to be there. */
	@Override
	public void layout() {
		getBounds();
		super.layout();
	}

	/** Goes straight from anchor to anchor until another way is shown. */
	void followAnchors() {
		setPreview(true);
		following = true;
	}

	boolean isFollowing() {
		return following;
	}

	void showWay() {
		setPoints(toPointList(way));
	}

	void setHighlighted(boolean on) {
		highlighted = on;
		repaint();
	}

	/** Shows that something will be put into it. */
	void setMarked(boolean on) {
		marked = on;
		repaint();
	}

	private static PointList toPointList(List<Point> points) {
		PointList list = new PointList(points.size());
		points.forEach(p -> list.addPoint((int) Math.round(p.x()), (int) Math.round(p.y())));
		return list;
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null) {
			Rectangle all = super.getBounds().getCopy();
			if (element != null) {
				for (ScenePart part : element.parts()) {
					all.union(SceneRectangles.around(part.bounds(), 0));
				}
			}
			bounds = all.expand(4, 4);
		}
		return bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (!getBounds().contains(x, y)) {
			return false;
		}
		if (element != null && element.parts().stream()
				.anyMatch(p -> p instanceof SceneText && SceneRectangles.around(p.bounds(), 1).contains(x, y))) {
			return true;
		}
		setTolerance(TOLERANCE);
		return super.containsPoint(x, y);
	}

	@Override
	protected void outlineShape(Graphics g) {
		if (preview) {
			g.setForegroundColor(diagram.accent());
			g.setLineWidth(1 + diagram.markWidth());
			g.setLineDash(new int[] { 6, 4 });
			g.drawPolyline(getPoints());
			return;
		}
		if (highlighted || marked) {
			g.setForegroundColor(marked || diagram.markWidth() > 1 ? diagram.accent() : diagram.halo());
			g.setLineWidth(7);
			g.drawPolyline(getPoints());
		}
		g.setBackgroundColor(ColorConstants.white);
		if (element != null) {
			diagram.paint(g, element);
		}
	}
}
