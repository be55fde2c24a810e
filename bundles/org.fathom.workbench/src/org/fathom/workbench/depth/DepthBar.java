package org.fathom.workbench.depth;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.depth.ProcessDepth;
import org.fathom.workbench.Messages;

/** The depth of a process as a bar: how many of its steps stand at each level, from unopened to proven, and sound ones last. */
public final class DepthBar extends Canvas {
	private static final List<Color> COLORS = List.of(new Color(118, 136, 164, 60), new Color(205, 222, 240), new Color(150, 190, 226),
			new Color(94, 152, 205), new Color(48, 112, 173), new Color(22, 74, 126));
	private static final Color SOUND = new Color(92, 168, 120);
	private static final int WIDTH = 180;
	private static final int HEIGHT = 10;

	/**
	 * Makes the bar.
	 *
	 * @param parent of the control
	 * @param depth  what it shows
	 */
	public DepthBar(Composite parent, ProcessDepth depth) {
		super(parent, SWT.NONE);
		setToolTipText(NLS.bind(Messages.DepthBar_mean_tooltip, String.format("%.1f", depth.mean()))); //$NON-NLS-1$
		addPaintListener(event -> paint(event.gc, new Rectangle(0, 0, WIDTH, HEIGHT), depth.counts(), depth.sound()));
	}

	/**
	 * Paints a bar.
	 *
	 * @param gc     its background and alpha are changed
	 * @param area   all of it is filled, unless there are no steps
	 * @param counts number of steps at each level 0 to 5
	 * @param sound  number of sound steps
	 */
	static void paint(GC gc, Rectangle area, List<Integer> counts, int sound) {
		int total = sound + counts.stream().mapToInt(Integer::intValue).sum();
		int before = 0;
		for (int level = 0; level < COLORS.size(); level++) {
			before = segment(gc, area, COLORS.get(level), before, counts.get(level), total);
		}
		segment(gc, area, SOUND, before, sound, total);
	}

	private static int segment(GC gc, Rectangle area, Color color, int before, int count, int total) {
		if (count > 0) {
			int left = area.width * before / total;
			gc.setBackground(color);
			gc.setAlpha(color.getAlpha());
			gc.fillRectangle(area.x + left, area.y, area.width * (before + count) / total - left, area.height);
		}
		return before + count;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, HEIGHT);
	}
}
