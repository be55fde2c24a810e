package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.LabelAlignment;
import org.fathom.diagram.style.LabelStyle;

/** A label, wrapped to a width: how large it becomes, and its lines once it has a place. */
public final class TextBlock {
	private static final double PIXELS_PER_POINT = 4.0 / 3;
	private static final double ASCENT = 0.8;
	private static final TextMeasurer MEASURER = new TextMeasurer();

	private final LabelStyle style;
	private final double fontSize;
	private final List<String> lines;
	private final double width;

	/**
	 * Wraps a label.
	 *
	 * @param text     the label; {@code null} or blank gives no lines
	 * @param style    how it is drawn
	 * @param maxWidth room for a line in diagram pixels
	 */
	public TextBlock(String text, LabelStyle style, double maxWidth) {
		this.style = style;
		fontSize = Math.round(style.size() * PIXELS_PER_POINT);
		lines = text == null ? List.of() : MEASURER.wrap(text, maxWidth, fontSize, isBold());
		width = lines.stream().mapToDouble(l -> MEASURER.width(l, fontSize, isBold())).max().orElse(0);
	}

	private boolean isBold() {
		return style.formats().contains(FontFormat.BOLD);
	}

	/**
	 * Whether there is nothing to draw.
	 *
	 * @return {@code true} without lines
	 */
	public boolean isEmpty() {
		return lines.isEmpty();
	}

	/**
	 * The width of the longest line.
	 *
	 * @return diagram pixels
	 */
	public double width() {
		return width;
	}

	/**
	 * The height of all lines.
	 *
	 * @return diagram pixels
	 */
	public double height() {
		return lines.size() * MEASURER.lineHeight(fontSize);
	}

	/**
	 * Places the block in the middle of an area.
	 *
	 * @param area      where the text shall stand
	 * @param alignment how the lines are aligned in the area
	 * @return the text; it may stand out of an area that is too small
	 */
	public SceneText in(Bounds area, LabelAlignment alignment) {
		double y = area.y() + (area.height() - height()) / 2;
		double x = switch (alignment) {
		case LEFT -> area.x();
		case RIGHT -> area.right() - width;
		case CENTER -> area.x() + (area.width() - width) / 2;
		};
		Bounds bounds = new Bounds(x, y, width, height());
		return new SceneText(bounds, linesIn(bounds, alignment), fontSize, style.formats(), color(), false);
	}

	/**
	 * Places the block in the middle of an area, to be read from bottom to top.
	 *
	 * @param area where the text shall stand after turning
	 * @return the text
	 */
	public SceneText upwardsIn(Bounds area) {
		double cx = area.x() + area.width() / 2;
		double cy = area.y() + area.height() / 2;
		Bounds flat = new Bounds(cx - width / 2, cy - height() / 2, width, height());
		Bounds turned = new Bounds(cx - height() / 2, cy - width / 2, height(), width);
		return new SceneText(turned, linesIn(flat, LabelAlignment.CENTER), fontSize, style.formats(), color(), true);
	}

	private Color color() {
		return style.color();
	}

	private List<TextLine> linesIn(Bounds bounds, LabelAlignment alignment) {
		List<TextLine> placed = new ArrayList<>();
		double lineHeight = MEASURER.lineHeight(fontSize);
		double baseline = bounds.y() + (lineHeight - fontSize) / 2 + fontSize * ASCENT + fontSize * 0.08;
		for (String line : lines) {
			double w = MEASURER.width(line, fontSize, isBold());
			double x = switch (alignment) {
			case LEFT -> bounds.x();
			case RIGHT -> bounds.right() - w;
			case CENTER -> bounds.x() + (bounds.width() - w) / 2;
			};
			placed.add(new TextLine(line, x, baseline, w, alignment));
			baseline += lineHeight;
		}
		return placed;
	}
}
