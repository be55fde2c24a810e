package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;

/** The letters of a text as lines and curves, from its upper left corner. Scaled, they keep their distances, which a font does not. */
final class TextOutline {
	/** GTK leaves out letters that are far from the beginning, so a text is put together from short pieces. */
	private static final int PIECE = 6;

	private final Device device;
	private final Font font;

	TextOutline(Device device, Font font) {
		this.device = device;
		this.font = font;
	}

	/** A new path; the caller disposes it. */
	Path of(String text) {
		Path whole = new Path(device);
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			add(whole, text.substring(start, end), FigureUtilities.getTextExtents(text.substring(0, start), font).width);
			start = end;
		}
		return whole;
	}

	/** Where the piece from a start ends: after a space if there is one, but never within a character. */
	private static int end(String text, int start) {
		int most = Math.min(text.length(), start + PIECE);
		int space = text.indexOf(' ', start);
		int end = space >= 0 && space < most ? space + 1 : most;
		return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
	}

	private void add(Path whole, String piece, int x) {
		Path letters = new Path(device);
		letters.addString(piece, 0, 0, font);
		PathData data = letters.getPathData();
		letters.dispose();
		for (int i = 0; i < data.points.length; i += 2) {
			data.points[i] += x;
		}
		Path moved = new Path(device, data);
		whole.addPath(moved);
		moved.dispose();
	}
}
