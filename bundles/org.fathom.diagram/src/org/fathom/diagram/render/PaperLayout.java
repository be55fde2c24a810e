package org.fathom.diagram.render;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.scene.Bounds;

/**
 * A page of paper, and how drawings are shared between such pages. All lengths are in the units of the page, whatever they are: points of a PDF file,
 * dots of a printer.
 *
 * @param width  width of the page
 * @param height height of the page
 * @param margin empty room at each side
 * @param header height of the line above the drawing; 0 for none
 */
public record PaperLayout(double width, double height, double margin, double header) {
	/** A4 upright, in points, with a header. */
	public static final PaperLayout A4 = new PaperLayout(595, 842, 28, 20);
	/** A3 upright, in points, with a header. */
	public static final PaperLayout A3 = new PaperLayout(842, 1191, 28, 20);
	/** Less than this over the edge of a page is not worth another one. */
	private static final double TOLERANCE = 0.5;

	/**
	 * One page with its part of a drawing.
	 *
	 * @param area  the part, in diagram pixels
	 * @param scale units of the page for one diagram pixel
	 * @param left  where the part begins on the page, from the left
	 * @param top   where the part begins on the page, from above
	 */
	public record Sheet(Bounds area, double scale, double left, double top) {
	}

	/**
	 * Checks that the page has room.
	 *
	 * @throws IllegalArgumentException if there is no room between margins and header
	 */
	public PaperLayout {
		if (!(width > 2 * margin && height > 2 * margin + header && margin >= 0 && header >= 0)) {
			throw new IllegalArgumentException(width + " x " + height); //$NON-NLS-1$
		}
	}

	/**
	 * The same paper with its other side below.
	 *
	 * @return landscape for upright and the reverse
	 */
	public PaperLayout turned() {
		return new PaperLayout(height, width, margin, header);
	}

	/**
	 * Room for the drawing across.
	 *
	 * @return the width between the margins
	 */
	public double room() {
		return width - 2 * margin;
	}

	private double roomBelow() {
		return height - 2 * margin - header;
	}

	/**
	 * The largest scale with which a drawing fits on one page.
	 *
	 * @param drawing its area
	 * @return units of the page for one diagram pixel
	 */
	public double fittingScale(Bounds drawing) {
		return Math.min(room() / Math.max(1, drawing.width()), roomBelow() / Math.max(1, drawing.height()));
	}

	/**
	 * Puts a drawing on one page, in the middle.
	 *
	 * @param drawing  its area
	 * @param maxScale it is not drawn larger than this
	 * @return the page
	 */
	public Sheet fit(Bounds drawing, double maxScale) {
		double scale = Math.min(maxScale, fittingScale(drawing));
		return new Sheet(drawing, scale, margin + (room() - drawing.width() * scale) / 2,
				margin + header + (roomBelow() - drawing.height() * scale) / 2);
	}

	/**
	 * Shares a drawing between pages, row by row.
	 *
	 * @param drawing its area
	 * @param scale   units of the page for one diagram pixel, more than 0
	 * @return at least one page
	 */
	public List<Sheet> tiles(Bounds drawing, double scale) {
		double across = room() / scale;
		double down = roomBelow() / scale;
		int columns = count(drawing.width() * scale, room());
		int rows = count(drawing.height() * scale, roomBelow());
		List<Sheet> sheets = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				double x = drawing.x() + column * across;
				double y = drawing.y() + row * down;
				sheets.add(new Sheet(new Bounds(x, y, Math.min(across, drawing.right() - x), Math.min(down, drawing.bottom() - y)), scale,
						margin, margin + header));
			}
		}
		return sheets;
	}

	private static int count(double length, double room) {
		return Math.max(1, (int) Math.ceil((length - TOLERANCE) / room));
	}

	/**
	 * The better way to lay the paper for a drawing on one page.
	 *
	 * @param drawing its area
	 * @return this layout or the turned one
	 */
	public PaperLayout bestToFit(Bounds drawing) {
		return turned().fittingScale(drawing) > fittingScale(drawing) ? turned() : this;
	}

	/**
	 * The better way to lay the paper for a drawing on several pages.
	 *
	 * @param drawing its area
	 * @param scale   units of the page for one diagram pixel, more than 0
	 * @return this layout or the turned one, whichever needs fewer pages
	 */
	public PaperLayout bestToTile(Bounds drawing, double scale) {
		return turned().tiles(drawing, scale).size() < tiles(drawing, scale).size() ? turned() : this;
	}
}
