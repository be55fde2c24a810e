package org.fathom.diagram.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A flat button with an icon and a text beside it, in the colours of what is around it; mouse and keyboard press it. */
final class PaletteButton extends Canvas {
	private static final int PADDING = 6;
	private static final int GAP = 9;
	private static final int HEIGHT = 26;
	private static final int ROUND = 8;

	private final String text;
	private final Image image;
	private final Runnable action;
	private boolean chosen;
	private boolean hovered;

	PaletteButton(Composite parent, String text, Image image, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.text = text;
		this.image = image;
		this.action = action;
		setToolTipText(text);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseEnter, e -> setHovered(true));
		addListener(SWT.MouseExit, e -> setHovered(false));
		addListener(SWT.MouseDown, e -> press(e.button == 1));
		addListener(SWT.KeyDown, e -> press(e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.character == ' '));
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getAccessible().addAccessibleListener(new NamedControl(text));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_RADIOBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail = ACC.STATE_FOCUSABLE | (chosen ? ACC.STATE_CHECKED : 0);
			}
		});
	}

	private void setHovered(boolean on) {
		hovered = on;
		redraw();
	}

	void setChosen(boolean on) {
		if (chosen != on) {
			chosen = on;
			redraw();
		}
	}

	private void press(boolean pressed) {
		if (pressed) {
			action.run();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		int width = gc.textExtent(text).x + image.getBounds().width + 2 * PADDING + GAP;
		gc.dispose();
		return new Point(widthHint == SWT.DEFAULT ? width : widthHint, HEIGHT);
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle r = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(r);
		Color ink = getForeground();
		if (chosen || hovered) {
			gc.setBackground(chosen ? Palette.ACCENT : ink);
			gc.setAlpha(chosen ? 48 : 20);
			gc.fillRoundRectangle(r.x, r.y, r.width, r.height, ROUND, ROUND);
			gc.setAlpha(255);
		}
		if (isFocusControl()) {
			gc.setForeground(Palette.ACCENT);
			gc.drawRoundRectangle(r.x, r.y, r.width - 1, r.height - 1, ROUND, ROUND);
		}
		Rectangle icon = image.getBounds();
		gc.drawImage(image, PADDING, (r.height - icon.height) / 2);
		gc.setForeground(ink);
		int x = PADDING + icon.width + GAP;
		gc.drawText(fitting(gc, r.width - x - PADDING), x, (r.height - gc.textExtent(text).y) / 2, true);
	}

	private String fitting(GC gc, int width) {
		String shown = text;
		while (shown.length() > 1 && gc.textExtent(shown).x > width) {
			shown = shown.substring(0, shown.length() - (shown.endsWith("\u2026") ? 2 : 1)) + "\u2026"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return shown;
	}
}
