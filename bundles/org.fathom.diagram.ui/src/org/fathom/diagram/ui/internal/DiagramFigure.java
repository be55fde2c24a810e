package org.fathom.diagram.ui.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Color;
import org.fathom.diagram.scene.SceneElement;

/** The layer in which all nodes and edges stand, in the order in which the scene draws them. */
final class DiagramFigure extends FreeformLayer {
	private static final int MARGIN = 60;

	private final ScenePainter painter;
	private final DoubleSupplier zoom;
	private boolean sorted;
	private int roomBeside = MARGIN;
	private int roomAbove = MARGIN;

	DiagramFigure(ScenePainter painter, DoubleSupplier zoom) {
		this.painter = painter;
		this.zoom = zoom;
	}

	void paint(Graphics g, SceneElement element) {
		painter.paint(g, element.parts(), zoom.getAsDouble());
	}

	@Override
	public void add(IFigure figure, Object constraint, int index) {
		sorted = false;
		super.add(figure, constraint, index);
	}

	/** Whether no figure came since the last time the figures were sorted. */
	boolean isSorted() {
		return sorted;
	}

	/** Puts the figures into the order of the scene; what the scene does not know comes last. */
	@SuppressWarnings("unchecked")
	void sort(Map<String, Integer> order) {
		List<IFigure> figures = getChildren();
		List<IFigure> before = List.copyOf(figures);
		Collections.sort(figures, Comparator.comparingInt(f -> position(f, order)));
		sorted = true;
		if (!figures.equals(before)) {
			repaint();
		}
	}

	private static int position(IFigure figure, Map<String, Integer> order) {
		SceneElement element = figure instanceof SceneFigure f ? f.getElement() : null;
		return element == null ? Integer.MAX_VALUE : order.getOrDefault(element.viewId(), Integer.MAX_VALUE);
	}

	/** The colour behind an edge that is selected. */
	Color halo() {
		return painter.resources().paper().halo();
	}

	/** The colour of handles and marks of what is selected. */
	Color accent() {
		return painter.resources().paper().accent();
	}

	/** How thick the marks of what is selected are, in pixels. */
	int markWidth() {
		return painter.resources().paper().markWidth();
	}

	/** The layer that a part of the diagram stands in. */
	static DiagramFigure of(GraphicalEditPart part) {
		return (DiagramFigure) ((GraphicalEditPart) part.getRoot().getContents()).getFigure();
	}

	/** Leaves room at each side of what is drawn, so that it can be scrolled that far from the edge of the window. */
	void setRoom(double beside, double above) {
		roomBeside = Math.max(MARGIN, (int) Math.ceil(beside));
		roomAbove = Math.max(MARGIN, (int) Math.ceil(above));
		fireExtentChanged();
		revalidate();
	}

	@Override
	public Rectangle getFreeformExtent() {
		return super.getFreeformExtent().getCopy().expand(roomBeside, roomAbove);
	}
}
