package org.fathom.exchange.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.style.Arrow;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.EdgeStyle;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LabelAlignment;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;
import org.fathom.diagram.style.NodeStyle;
import org.fathom.diagram.style.Routing;
import org.fathom.diagram.style.Shape;

/**
 * How a node or an edge of a generated picture looks. The label of a rectangle stands inside, that of another outline beside it.
 *
 * @param fill    colour of a node's area
 * @param line    colour of its border, or of an edge
 * @param text    colour of the label
 * @param width   width of the line
 * @param dashes  how the line is broken
 * @param formats of the label
 */
public record Look(Color fill, Color line, Color text, int width, LineStyle dashes, Set<FontFormat> formats) {
	private static final Color INK = new Color(31, 41, 55);
	private static final Color GREY = new Color(107, 114, 128);
	private static final int FONT = 9;

	/** Takes an own copy of the formats. */
	public Look {
		formats = formats.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(formats));
	}

	/**
	 * A plain look.
	 *
	 * @param fill colour of the area
	 * @param line colour of the line
	 * @return dark text, thin line
	 */
	public static Look of(Color fill, Color line) {
		return new Look(fill, line, INK, 1, LineStyle.SOLID, Set.of());
	}

	/**
	 * The same look with a bold label and a thick line.
	 *
	 * @return a new look
	 */
	public Look strong() {
		return new Look(fill, line, text, 2, dashes, Set.of(FontFormat.BOLD));
	}

	/**
	 * The same look for what is no longer there: dashed, struck through.
	 *
	 * @return a new look
	 */
	public Look gone() {
		return new Look(fill, line, GREY, width, LineStyle.DASH, Set.of(FontFormat.STRIKE_THROUGH));
	}

	/**
	 * The same look with a dotted line.
	 *
	 * @return a new look
	 */
	public Look dotted() {
		return new Look(fill, line, text, width, LineStyle.DOT, formats);
	}

	NodeStyle node(Shape shape, int nodeWidth, int nodeHeight) {
		return new NodeStyle("FlatContainerStyleDescription", shape, fill, line, width, dashes, shape == Shape.RECTANGLE ? 8 : 0, //$NON-NLS-1$
				label(shape == Shape.RECTANGLE ? LabelPosition.NODE : LabelPosition.BORDER), null, nodeWidth, nodeHeight, Set.of(), Map.of());
	}

	EdgeStyle edge() {
		return new EdgeStyle(line, width, dashes, Arrow.NONE, Arrow.INPUT_FILL_CLOSED_ARROW, Routing.MANHATTAN, null, label(LabelPosition.NODE), null, Map.of());
	}

	private LabelStyle label(LabelPosition position) {
		return new LabelStyle(text, FONT, formats, LabelAlignment.CENTER, position, null, false);
	}
}
