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
		addPaintListener(event -> paint(event.gc, new Rectangle(0, 0, WIDTH, HEIGHT), depth.counts(), depth.sound(),
				DepthColors.onto(getBackground())));
	}

	/**
	 * Paints a bar.
	 *
	 * @param gc     its background and alpha are changed
	 * @param area   all of it is filled, unless there are no steps
	 * @param counts number of steps at each level 0 to 5
	 * @param sound  number of sound steps
	 * @param colors for what is around
	 */
	static void paint(GC gc, Rectangle area, List<Integer> counts, int sound, DepthColors colors) {
		int total = sound + counts.stream().mapToInt(Integer::intValue).sum();
		int before = 0;
		for (int level = 0; level < colors.levels().size(); level++) {
			before = segment(gc, area, colors.levels().get(level), before, counts.get(level), total);
		}
		segment(gc, area, colors.sound(), before, sound, total);
		if (colors.frame() != null && total > 0) {
			gc.setAlpha(255);
			gc.setForeground(colors.frame());
			gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		}
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
