package org.fathom.diagram.style;

import java.util.Objects;
import java.util.Set;

/**
 * How a label is drawn.
 *
 * @param color     colour of the text
 * @param size      height of the font in points
 * @param formats   properties of the font; not modified afterwards
 * @param alignment alignment of the lines
 * @param position  inside the node or outside; has no meaning for edges
 * @param icon      path of the icon beside the text, as in the specification; {@code null} if none is shown, empty for the
 *                  element's own icon
 * @param hidden    {@code true} if the label is not shown until the user asks for it
 */
public record LabelStyle(Color color, int size, Set<FontFormat> formats, LabelAlignment alignment,
		LabelPosition position, String icon, boolean hidden) {
	/** Black, 8 points, plain, centred, inside, without icon: Sirius's defaults. */
	public static final LabelStyle DEFAULT = new LabelStyle(Color.BLACK, 8, Set.of(), LabelAlignment.CENTER,
			LabelPosition.NODE, null, false);

	/**
	 * Takes an own copy of the formats.
	 *
	 * @throws NullPointerException if a part other than the icon is {@code null}
	 */
	public LabelStyle {
		Objects.requireNonNull(color);
		Objects.requireNonNull(alignment);
		Objects.requireNonNull(position);
		formats = Set.copyOf(formats);
	}
}
