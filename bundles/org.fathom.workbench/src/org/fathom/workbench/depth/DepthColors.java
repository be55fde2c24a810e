package org.fathom.workbench.depth;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.fathom.workbench.links.Surroundings;

/**
 * The colours of depth on grounds that are light, dark or black: the deeper, the further from the ground.
 *
 * @param levels for each level, from unopened to proven
 * @param sound  for steps that are sound
 * @param frame  around all of them; {@code null} for none
 */
public record DepthColors(List<Color> levels, Color sound, Color frame) {
	private static final DepthColors LIGHT = new DepthColors(List.of(new Color(118, 136, 164, 60), new Color(205, 222, 240),
			new Color(150, 190, 226), new Color(94, 152, 205), new Color(48, 112, 173), new Color(22, 74, 126)), new Color(92, 168, 120), null);
	private static final DepthColors DARK = new DepthColors(List.of(new Color(118, 136, 164, 60), new Color(46, 74, 106),
			new Color(52, 104, 158), new Color(74, 140, 204), new Color(128, 184, 234), new Color(200, 226, 250)), new Color(104, 190, 132), null);
	private static final DepthColors CONTRAST = new DepthColors(List.of(new Color(0, 0, 0), new Color(52, 88, 130), new Color(56, 124, 194),
			new Color(84, 164, 240), new Color(150, 208, 255), new Color(255, 255, 255)), new Color(0, 220, 110), new Color(255, 255, 255));

	/**
	 * The colours that read on a ground.
	 *
	 * @param ground what is around a bar
	 * @return always the same for the same ground
	 */
	public static DepthColors onto(Color ground) {
		return switch (Surroundings.of(ground)) {
		case LIGHT -> LIGHT;
		case DARK -> DARK;
		case CONTRAST -> CONTRAST;
		};
	}
}
