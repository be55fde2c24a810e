package org.fathom.workbench.tobe;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fathom.workbench.Messages;
import org.fathom.workbench.links.Surroundings;

/** A picture as a whole, or after a click in full size around the place of the click; or words in its place. */
final class PicturePane {
	/** In less height than this, a part of a flow in full size says nothing. */
	private static final int LOW = 250;

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private ImageData drawn;
	private Image image;
	private String text = ""; //$NON-NLS-1$
	private boolean full;
	private final Runnable enlarge;

	/** The parent has a fill layout. The runnable is run whenever the pane is painted, so only while it can be seen;
	 * the other one makes room when there is too little of it to see a part of the picture in full size. */
	PicturePane(Composite parent, Runnable painted, Runnable enlarge) {
		this.enlarge = enlarge;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		scroll.setContent(canvas);
		scroll.addListener(SWT.Resize, event -> fit());
		canvas.addPaintListener(event -> {
			painted.run();
			paint(event.gc);
		});
		canvas.addListener(SWT.MouseUp, this::clicked);
		canvas.addDisposeListener(event -> forget());
		Surroundings.follow(canvas, () -> {
			if (drawn != null) {
				show(drawn);
			}
		});
	}

	void show(ImageData data) {
		forget();
		drawn = data;
		image = new Image(canvas.getDisplay(), SheetPicture.on(Surroundings.of(canvas.getBackground()), data));
		canvas.setToolTipText(Messages.PicturePane_click_tooltip);
		fit();
	}

	void say(String words) {
		forget();
		text = words;
		canvas.setToolTipText(null);
		fit();
	}

	/** Says something until the first picture is there. */
	void await(String words) {
		text = words;
		canvas.redraw();
	}

	private void forget() {
		drawn = null;
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void fit() {
		Rectangle area = scroll.getClientArea();
		if (full && image != null) {
			Rectangle bounds = image.getBounds();
			canvas.setSize(Math.max(area.width, bounds.width), Math.max(area.height, bounds.height));
		} else {
			canvas.setSize(area.width, area.height);
		}
		canvas.redraw();
	}

	private double scale() {
		Rectangle bounds = image.getBounds();
		Point room = canvas.getSize();
		return full ? 1 : Math.min(1, Math.min((double) room.x / bounds.width, (double) room.y / bounds.height));
	}

	private void paint(GC gc) {
		if (image == null) {
			gc.drawText(text, 8, 8, true);
			return;
		}
		Rectangle bounds = image.getBounds();
		double scale = scale();
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, bounds.width, bounds.height, 0, 0, (int) (bounds.width * scale), (int) (bounds.height * scale));
	}

	private void clicked(Event event) {
		if (image != null && event.button == 1 && !full && scroll.getClientArea().height < LOW) {
			enlarge.run();
		} else if (image != null && event.button == 1) {
			double scale = scale();
			full = !full;
			fit();
			Rectangle area = scroll.getClientArea();
			scroll.setOrigin(full ? (int) (event.x / scale) - area.width / 2 : 0, full ? (int) (event.y / scale) - area.height / 2 : 0);
		}
	}
}
