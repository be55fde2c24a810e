package org.fathom.workbench.welcome;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.depth.ProcessDepth;
import org.fathom.workbench.Messages;

/** The depth of a process as a bar: how many of its steps stand at each level, from unopened to proven, and sound ones last. */
final class DepthBar extends Canvas {
	private static final List<Color> COLORS = List.of(new Color(118, 136, 164, 60), new Color(205, 222, 240), new Color(150, 190, 226),
			new Color(94, 152, 205), new Color(48, 112, 173), new Color(22, 74, 126));
	private static final Color SOUND = new Color(92, 168, 120);
	private static final int WIDTH = 180;
	private static final int HEIGHT = 10;

	private final ProcessDepth depth;

	DepthBar(Composite parent, ProcessDepth depth) {
		super(parent, SWT.NONE);
		this.depth = depth;
		setToolTipText(NLS.bind(Messages.DepthBar_mean_tooltip, String.format("%.1f", depth.mean()))); //$NON-NLS-1$
		addPaintListener(event -> paint(event.gc));
	}

	private void paint(GC gc) {
		int total = depth.sound() + depth.counts().stream().mapToInt(Integer::intValue).sum();
		int before = 0;
		for (int level = 0; level < COLORS.size(); level++) {
			before = segment(gc, COLORS.get(level), before, depth.counts().get(level), total);
		}
		segment(gc, SOUND, before, depth.sound(), total);
	}

	private static int segment(GC gc, Color color, int before, int count, int total) {
		if (count > 0) {
			int left = WIDTH * before / total;
			gc.setBackground(color);
			gc.setAlpha(color.getAlpha());
			gc.fillRectangle(left, 0, WIDTH * (before + count) / total - left, HEIGHT);
		}
		return before + count;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(WIDTH, HEIGHT);
	}
}
