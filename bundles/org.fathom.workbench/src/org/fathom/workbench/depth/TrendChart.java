package org.fathom.workbench.depth;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.depth.StepDepth;
import org.fathom.core.history.DepthMoment;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.Tint;

/** A line of the mean depth over time, a point for each commit; the tip of a point says more. */
final class TrendChart extends Canvas {
	private static final int RADIUS = 3;
	private static final int GAP = 6;
	private static final int FAINT = 50;
	private static final int COMMIT = 8;

	private List<DepthMoment> moments = List.of();

	TrendChart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.MouseMove, event -> point(event.x));
		getAccessible().addAccessibleListener(new TrendWords(() -> moments));
	}

	void show(List<DepthMoment> shown) {
		moments = shown;
		redraw();
	}

	/** A moment in words. */
	static String text(DepthMoment moment) {
		return NLS.bind(Messages.TrendChart_moment_label, new Object[] { day(moment), mean(moment), moment.depth().steps(),
				moment.commit().substring(0, Math.min(COMMIT, moment.commit().length())), moment.message() });
	}

	private static String day(DepthMoment moment) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(moment.date().atZone(ZoneId.systemDefault()));
	}

	private static String mean(DepthMoment moment) {
		return String.format("%.2f", moment.depth().mean()); //$NON-NLS-1$
	}

	private void point(int x) {
		String tip = moments.isEmpty() ? null : text(moments.get(scale().nearest(x))).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (tip != null && !tip.equals(getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private TrendScale scale() {
		GC gc = new GC(this);
		try {
			return scale(gc);
		} finally {
			gc.dispose();
		}
	}

	private TrendScale scale(GC gc) {
		int line = gc.getFontMetrics().getHeight();
		Rectangle all = getClientArea();
		int left = gc.textExtent("5").x + 2 * GAP; //$NON-NLS-1$
		return new TrendScale(moments, new Rectangle(left, line, Math.max(1, all.width - left - gc.textExtent("5.00").x), //$NON-NLS-1$
				Math.max(1, all.height - 2 * line - GAP)));
	}

	private void paint(GC gc) {
		if (moments.isEmpty()) {
			return;
		}
		gc.setAntialias(SWT.ON);
		TrendScale scale = scale(gc);
		paintLevels(gc, scale);
		Color color = Tint.LINK.onto(getBackground());
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setLineWidth(2);
		for (int i = 0; i < moments.size(); i++) {
			Point point = scale.place(i);
			if (i > 0) {
				Point before = scale.place(i - 1);
				gc.drawLine(before.x, before.y, point.x, point.y);
			}
			gc.fillOval(point.x - RADIUS, point.y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		}
		gc.setForeground(getForeground());
		paintTexts(gc, scale);
	}

	private void paintLevels(GC gc, TrendScale scale) {
		gc.setForeground(getForeground());
		int half = gc.getFontMetrics().getHeight() / 2;
		int step = 2 * half > scale.area().height / StepDepth.PROVEN ? StepDepth.PROVEN : 1;
		for (int level = 0; level <= StepDepth.PROVEN; level += step) {
			int y = scale.level(level);
			gc.drawText(Integer.toString(level), 0, y - half, true);
			gc.setAlpha(FAINT);
			gc.drawLine(scale.area().x, y, scale.area().x + scale.area().width, y);
			gc.setAlpha(255);
		}
	}

	/** Means above the points and dates below the axis: those of the last and the first, and of others as far as there is room. */
	private void paintTexts(GC gc, TrendScale scale) {
		int line = gc.getFontMetrics().getHeight();
		int bottom = scale.area().y + scale.area().height;
		List<Rectangle> taken = new ArrayList<>();
		for (int i = 0; i < moments.size(); i++) {
			int index = i < 2 ? (moments.size() - 1) * (1 - i) : moments.size() - i;
			Point point = scale.place(index);
			text(gc, mean(moments.get(index)), scale, new Point(point.x, point.y - line - RADIUS), taken);
			text(gc, day(moments.get(index)), scale, new Point(point.x, bottom + GAP), taken);
		}
	}

	private void text(GC gc, String text, TrendScale scale, Point place, List<Rectangle> taken) {
		Point size = gc.textExtent(text);
		int x = Math.max(scale.area().x, Math.min(place.x - size.x / 2, getClientArea().width - size.x));
		Rectangle needed = new Rectangle(x - GAP, place.y, size.x + 2 * GAP, size.y);
		if (taken.stream().noneMatch(needed::intersects)) {
			gc.drawText(text, x, place.y, true);
			taken.add(new Rectangle(x, place.y, size.x, size.y));
		}
	}
}
