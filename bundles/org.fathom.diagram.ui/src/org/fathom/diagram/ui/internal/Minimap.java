package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.fathom.diagram.scene.Bounds;

/** The whole diagram in small, with a frame around what the canvas shows; dragging the frame moves the canvas. */
final class Minimap {
	static final int INSET = 6;
	private static final int LEAST = 56;
	/** What is cut by less than this, in diagram pixels, is seen. */
	private static final int NEARLY = 10;

	private final DiagramCanvas diagram;
	private Canvas control;
	private MinimapPicture picture;
	private boolean shown = true;
	private boolean useful = true;
	private Runnable layout = () -> {
	};

	Minimap(DiagramCanvas diagram) {
		this.diagram = diagram;
	}

	Canvas createControl(Composite parent, Runnable whenShown) {
		layout = whenShown;
		control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		picture = new MinimapPicture(diagram, control);
		control.getAccessible().addAccessibleListener(new NamedControl(Messages.Minimap_name_label));
		control.addListener(SWT.Paint, this::paint);
		control.addMouseListener(MouseListener.mouseDownAdapter(this::show));
		control.addMouseMoveListener(e -> {
			if ((e.stateMask & SWT.BUTTON1) != 0) {
				show(e);
			}
		});
		diagram.addListener(this::arrange);
		diagram.viewer().addSelectionChangedListener(e -> arrange());
		Viewport viewport = viewport();
		viewport.getHorizontalRangeModel().addPropertyChangeListener(e -> follow());
		viewport.getVerticalRangeModel().addPropertyChangeListener(e -> follow());
		return control;
	}

	private Viewport viewport() {
		return diagram.root().getZoomManager().getViewport();
	}

	private void arrange() {
		if (!control.isDisposed()) {
			layout.run();
			control.redraw();
		}
	}

	private void follow() {
		if (!control.isDisposed()) {
			if (isPartSeen() != useful) {
				layout.run();
			}
			control.redraw();
		}
	}

	boolean isShown() {
		return shown;
	}

	/** Whether the canvas shows less than the whole diagram. */
	boolean isUseful() {
		useful = isPartSeen();
		return useful;
	}

	/** Whether something that is selected stands in an area of the canvas. */
	boolean wouldHideSelection(org.eclipse.swt.graphics.Rectangle area) {
		for (Object part : diagram.viewer().getSelectedEditParts()) {
			if (part instanceof ShapeEditPart shape) {
				Rectangle r = shape.getFigure().getBounds().getCopy();
				shape.getFigure().translateToAbsolute(r);
				boolean larger = shape instanceof ContainerEditPart && r.width > area.width;
				if (area.intersects(r.x, r.y, r.width, r.height) && !larger) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isPartSeen() {
		Bounds a = area();
		return !frame().expand(NEARLY, NEARLY).contains(new Rectangle((int) a.x(), (int) a.y(), (int) a.width(), (int) a.height()));
	}

	void setShown(boolean on) {
		shown = on;
		layout.run();
	}

	private Bounds area() {
		return diagram.diagramPart().scene().scene().bounds();
	}

	/** The height at which the diagram fills a width, at most a given one. */
	int heightFor(int width, int most) {
		Bounds a = area();
		double fitting = (width - 2.0 * INSET) * a.height() / Math.max(1, a.width()) + 2 * INSET;
		return (int) Math.max(LEAST, Math.min(most, fitting));
	}

	private double scale() {
		org.eclipse.swt.graphics.Rectangle c = control.getClientArea();
		Bounds a = area();
		return Math.min((c.width - 2.0 * INSET) / Math.max(1, a.width()), (c.height - 2.0 * INSET) / Math.max(1, a.height()));
	}

	private void paint(Event event) {
		double scale = scale();
		if (scale <= 0) {
			return;
		}
		picture.paint(event.gc, scale);
		Graphics g = new SWTGraphics(event.gc);
		g.translate(INSET, INSET);
		g.scale(scale);
		g.translate((float) -area().x(), (float) -area().y());
		g.setLineStyle(Graphics.LINE_SOLID);
		g.setForegroundColor(diagram.resources().paper().accent());
		g.setBackgroundColor(diagram.resources().paper().accent());
		g.setLineWidth((int) Math.max(1, Math.round(1.5 / scale)));
		Rectangle frame = frame();
		g.setAlpha(22);
		g.fillRectangle(frame);
		g.setAlpha(255);
		g.drawRectangle(frame);
		g.dispose();
		event.gc.setTransform(null);
		event.gc.setForeground(diagram.resources().paper().halo());
		event.gc.setLineWidth(1);
		event.gc.setLineStyle(SWT.LINE_SOLID);
		org.eclipse.swt.graphics.Rectangle c = control.getClientArea();
		event.gc.drawRectangle(0, 0, c.width - 1, c.height - 1);
	}

	/** What the canvas shows, in diagram pixels. */
	private Rectangle frame() {
		double zoom = diagram.root().getZoomManager().getZoom();
		Viewport v = viewport();
		return new Rectangle((int) (v.getViewLocation().x / zoom), (int) (v.getViewLocation().y / zoom),
				(int) (v.getSize().width / zoom), (int) (v.getSize().height / zoom));
	}

	private void show(MouseEvent e) {
		double scale = scale();
		double zoom = diagram.root().getZoomManager().getZoom();
		double x = (e.x - INSET) / scale + area().x();
		double y = (e.y - INSET) / scale + area().y();
		viewport().setViewLocation((int) Math.round(x * zoom - viewport().getSize().width / 2.0),
				(int) Math.round(y * zoom - viewport().getSize().height / 2.0));
	}
}
