package org.fathom.diagram.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One line at the upper edge of the canvas, where the overview does not cover it, that tells what just happened or what keys do now; it takes no focus. */
final class CanvasNotice {
	private static final int MARGIN = 10;
	private static final int DISTANCE = 24;
	private static final int SECONDS = 8;

	private final Composite canvas;
	private Composite shown;

	CanvasNotice(Composite canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.Resize, e -> place());
	}

	/** Shows a text for some seconds. */
	void tell(String text) {
		keep(text);
		Composite told = shown;
		canvas.getDisplay().timerExec(SECONDS * 1000, () -> {
			if (shown == told) {
				hide();
			}
		});
	}

	/** Shows a text until {@link #hide()} or another text. */
	void keep(String text) {
		hide();
		shown = new Composite(canvas, SWT.NO_FOCUS);
		shown.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		shown.setBackground(Palette.INK);
		FillLayout layout = new FillLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN / 2;
		shown.setLayout(layout);
		Label label = new Label(shown, SWT.NONE);
		label.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		label.setBackground(Palette.INK);
		label.setForeground(Palette.HANDLE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		shown.pack();
		shown.moveAbove(null);
		place();
	}

	private void place() {
		if (shown != null && !shown.isDisposed()) {
			shown.setLocation(Math.max(0, (canvas.getClientArea().width - shown.getSize().x) / 2), DISTANCE);
		}
	}

	void hide() {
		if (shown != null && !shown.isDisposed()) {
			shown.dispose();
		}
		shown = null;
	}
}
