package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fathom.diagram.legend.Legend;
import org.fathom.diagram.legend.LegendEntry;
import org.fathom.diagram.legend.LegendSection;

/** What the colours and symbols mean that are switched on, in as many lines below the canvas as it needs. */
final class LegendBar {
	private static final int INSET = 10;
	private static final int LINE = 22;
	private static final int MARK = 16;
	private static final int GAP = 6;
	private static final int BETWEEN = 16;
	private static final int DASH = 3;

	private final DiagramCanvas canvas;
	private final ToolIcons icons;
	private List<LegendSection> sections = List.of();
	private List<Item> items = List.of();
	private Canvas control;
	private boolean shown = true;

	/** A title, which has no entry, or an entry, and its place. */
	private record Item(String text, LegendEntry entry, int x, int y) {
	}

	LegendBar(DiagramCanvas canvas, ToolIcons icons) {
		this.canvas = canvas;
		this.icons = icons;
	}

	/** Creates it in a grid of one column. */
	void createControl(Composite parent) {
		control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		control.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		control.addListener(SWT.Paint, this::paint);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = text();
			}
		});
		parent.addListener(SWT.Resize, e -> arrange());
		canvas.addListener(this::follow);
		follow();
	}

	boolean isShown() {
		return shown;
	}

	void setShown(boolean on) {
		shown = on;
		arrange();
	}

	/** All of it in words, a line for each layer; empty while it is hidden. */
	String text() {
		return !control.getVisible() ? "" : sections.stream().map(s -> s.title() + ": " //$NON-NLS-1$ //$NON-NLS-2$
				+ s.entries().stream().map(LegendEntry::label).collect(Collectors.joining(", "))).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void follow() {
		if (!control.isDisposed()) {
			List<LegendSection> now = new Legend(canvas.context().runtime().description(canvas.diagram()), canvas.context()::translate)
					.sections(canvas.diagram().getActiveLayers());
			if (!now.equals(sections)) {
				sections = now;
				arrange();
			}
			control.redraw();
		}
	}

	private void arrange() {
		GC gc = new GC(control);
		int height = place(gc, control.getParent().getClientArea().width - INSET);
		gc.dispose();
		GridData data = (GridData) control.getLayoutData();
		boolean visible = shown && !sections.isEmpty();
		if (data.exclude == visible || data.heightHint != height) {
			data.exclude = !visible;
			data.heightHint = height;
			control.setVisible(visible);
			control.getParent().layout();
		}
		control.redraw();
	}

	/** Places everything one after the other in lines of a width; answers the height. */
	private int place(GC gc, int width) {
		List<Item> placed = new ArrayList<>();
		int x = INSET;
		int y = GAP / 2;
		for (LegendSection section : sections) {
			if (section.entries().size() > 1) {
				int first = width(gc, section.title(), null) + width(gc, section.entries().get(0).label(), section.entries().get(0));
				y = x > INSET && x + first > width ? y + LINE : y;
				x = y > GAP / 2 && x + first > width ? INSET : x;
				placed.add(new Item(section.title(), null, x, y));
				x += width(gc, section.title(), null);
			}
			for (LegendEntry entry : section.entries()) {
				int wide = width(gc, entry.label(), entry);
				if (x > INSET && x + wide - BETWEEN > width) {
					x = INSET;
					y += LINE;
				}
				placed.add(new Item(entry.label(), entry, x, y));
				x += wide;
			}
			x += GAP;
		}
		items = placed;
		return y + LINE + GAP / 2;
	}

	private static int width(GC gc, String text, LegendEntry entry) {
		gc.setFont(font(entry));
		return marks(entry) + gc.textExtent(text).x + (entry == null ? 2 * GAP : BETWEEN);
	}

	private static int marks(LegendEntry entry) {
		return entry == null ? 0 : entry.color() != null ? MARK + 2 * GAP : entry.images().size() * (MARK + 2) + GAP;
	}

	private static Font font(LegendEntry entry) {
		return entry == null ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : JFaceResources.getDefaultFont();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		gc.setBackground(canvas.resources().paper().sheet());
		gc.fillRectangle(control.getClientArea());
		for (Item item : items) {
			gc.setForeground(canvas.resources().paper().ink());
			gc.setFont(font(item.entry));
			gc.drawText(item.text, item.x + marks(item.entry), item.y + (LINE - gc.textExtent(item.text).y) / 2, true);
			if (item.entry != null) {
				mark(gc, item);
			}
		}
		gc.setForeground(canvas.resources().paper().halo());
		gc.drawLine(0, 0, control.getClientArea().width, 0);
	}

	private void mark(GC gc, Item item) {
		if (item.entry.color() != null) {
			gc.setBackground(canvas.resources().color(item.entry.color()));
			gc.fillRectangle(item.x, item.y + GAP - 1, MARK + GAP, LINE - 2 * GAP + 1);
			gc.setForeground(Palette.ICON);
			gc.setLineDash(item.entry.dashed() ? new int[] { DASH, DASH } : null);
			gc.drawRectangle(item.x, item.y + GAP - 1, MARK + GAP, LINE - 2 * GAP + 1);
			gc.setLineDash(null);
			return;
		}
		int x = item.x;
		for (String image : item.entry.images()) {
			symbol(gc, image, x, item.y + (LINE - MARK) / 2);
			x += MARK + 2;
		}
	}

	private void symbol(GC gc, String path, int x, int y) {
		Image image = canvas.resources().image(path, MARK, MARK);
		gc.drawImage(image == null ? icons.own("node") : image, x, y); //$NON-NLS-1$
	}
}
