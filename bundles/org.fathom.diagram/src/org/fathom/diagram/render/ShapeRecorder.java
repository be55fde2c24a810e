package org.fathom.diagram.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.TextOutput;

/** Notes what an SVG picture paints as areas with a colour. What cannot be told so (gradients, clips, letters, photos) is not noted, only that it was there. */
final class ShapeRecorder implements Output {

	/** An area to fill. */
	record Area(Shape shape, Color color) {
	}

	/** What the outputs of one picture share. */
	private static final class Record {
		private final List<Area> areas = new ArrayList<>();
		private boolean complete = true;
	}

	private final Record record;
	private final Rectangle2D bounds;
	private AffineTransform transform;
	private Paint paint = Color.BLACK;
	private Stroke stroke = new BasicStroke(1);
	private float opacity = 1;

	ShapeRecorder(Rectangle2D bounds) {
		this(new Record(), bounds, new AffineTransform());
	}

	private ShapeRecorder(Record record, Rectangle2D bounds, AffineTransform transform) {
		this.record = record;
		this.bounds = bounds;
		this.transform = new AffineTransform(transform);
	}

	List<Area> areas() {
		return record.areas;
	}

	/** Whether the areas are all of the picture. */
	boolean isComplete() {
		return record.complete;
	}

	@Override
	public void fillShape(Shape shape) {
		if (paint instanceof Color color) {
			Color seen = new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.round(color.getAlpha() * opacity));
			record.areas.add(new Area(transform.createTransformedShape(shape), seen));
		} else {
			record.complete = false;
		}
	}

	@Override
	public void drawShape(Shape shape) {
		fillShape(stroke.createStrokedShape(shape));
	}

	@Override
	public void drawImage(BufferedImage image) {
		record.complete = false;
	}

	@Override
	public void drawImage(Image image, ImageObserver observer) {
		record.complete = false;
	}

	@Override
	public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
		record.complete = false;
	}

	@Override
	public void setPaint(Paint paint) {
		this.paint = paint;
	}

	@Override
	public void setPaint(Supplier<Paint> paintProvider) {
		paint = paintProvider.get();
	}

	@Override
	public void setStroke(Stroke stroke) {
		this.stroke = stroke;
	}

	@Override
	public Stroke stroke() {
		return stroke;
	}

	@Override
	public void applyClip(Shape shape) {
		record.complete &= shape.contains(clipBounds());
	}

	@Override
	public void setClip(Shape shape) {
		record.complete &= shape == null || shape.contains(clipBounds());
	}

	@Override
	public Optional<Float> contextFontSize() {
		return Optional.empty();
	}

	@Override
	public Output createChild() {
		ShapeRecorder child = new ShapeRecorder(record, bounds, transform);
		child.paint = paint;
		child.stroke = stroke;
		child.opacity = opacity;
		return child;
	}

	@Override
	public void dispose() {
		// nothing is held
	}

	@Override
	public void debugPaint(Consumer<Graphics2D> painter) {
		// nothing to see
	}

	@Override
	public Rectangle2D clipBounds() {
		try {
			return transform.createInverse().createTransformedShape(bounds).getBounds2D();
		} catch (java.awt.geom.NoninvertibleTransformException e) {
			return bounds;
		}
	}

	@Override
	public RenderingHints renderingHints() {
		return new RenderingHints(null);
	}

	@Override
	public Object renderingHint(RenderingHints.Key key) {
		return null;
	}

	@Override
	public void setRenderingHint(RenderingHints.Key key, Object value) {
		// geometry knows no hints
	}

	@Override
	public AffineTransform transform() {
		return new AffineTransform(transform);
	}

	@Override
	public void setTransform(AffineTransform affineTransform) {
		transform = new AffineTransform(affineTransform);
	}

	@Override
	public void applyTransform(AffineTransform by) {
		transform.concatenate(by);
	}

	@Override
	public void rotate(double angle) {
		transform.rotate(angle);
	}

	@Override
	public void scale(double sx, double sy) {
		transform.scale(sx, sy);
	}

	@Override
	public void translate(double dx, double dy) {
		transform.translate(dx, dy);
	}

	@Override
	public float currentOpacity() {
		return opacity;
	}

	@Override
	public void applyOpacity(float by) {
		opacity *= by;
	}

	@Override
	public SafeState safeState() {
		ShapeRecorder before = (ShapeRecorder) createChild();
		return () -> {
			transform = before.transform;
			paint = before.paint;
			stroke = before.stroke;
			opacity = before.opacity;
		};
	}

	@Override
	public TextOutput textOutput() {
		record.complete = false;
		return Output.super.textOutput();
	}

	@Override
	public boolean supportsFilters() {
		record.complete = false;
		return false;
	}

	@Override
	public boolean supportsColors() {
		return true;
	}
}
