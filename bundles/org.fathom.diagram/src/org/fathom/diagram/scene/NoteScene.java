package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.notation.NoteKind;
import org.fathom.diagram.style.Color;
import org.fathom.diagram.style.LabelAlignment;
import org.fathom.diagram.style.LabelPosition;
import org.fathom.diagram.style.LabelStyle;
import org.fathom.diagram.style.LineStyle;

/** Draws notes: paper with a folded corner or nothing around the text, and a dashed line to each element it is about. */
public final class NoteScene {
	/** Mapping that scene elements of notes name. */
	public static final String MAPPING = "Note"; //$NON-NLS-1$

	private static final double INSET = 8;
	private static final double FOLD = 12;
	private static final Color PAPER = new Color(255, 248, 204);
	private static final Color FOLDED = new Color(244, 228, 150);
	private static final Color EDGE = new Color(214, 190, 92);
	private static final Color LINE = new Color(138, 144, 153);
	private static final LabelStyle STYLE = new LabelStyle(new Color(31, 41, 55), 9, Set.of(), LabelAlignment.LEFT, LabelPosition.NODE,
			null, false);

	private final Note note;
	private final Bounds bounds;

	/**
	 * Draws one note.
	 *
	 * @param note of a laid out diagram
	 */
	public NoteScene(Note note) {
		this.note = note;
		bounds = new Bounds(note.getX(), note.getY(), note.getWidth(), note.getHeight());
	}

	/**
	 * The height that the text needs at the note's width.
	 *
	 * @return diagram pixels
	 */
	public int neededHeight() {
		return (int) Math.ceil(text().height() + 2 * INSET);
	}

	/**
	 * The size of the letters.
	 *
	 * @return points
	 */
	public static int fontSize() {
		return STYLE.size();
	}

	private TextBlock text() {
		return new TextBlock(note.getText(), STYLE, bounds.width() - 2 * INSET);
	}

	SceneElement element() {
		List<ScenePart> parts = new ArrayList<>();
		note.getAttached().stream().filter(DiagramElement::isVisible).forEach(element -> parts.add(line(element)));
		if (note.getKind() == NoteKind.NOTE) {
			paper(parts);
		}
		TextBlock text = text();
		if (!text.isEmpty()) {
			parts.add(text.in(new Bounds(bounds.x() + INSET, bounds.y() + INSET, bounds.width() - 2 * INSET, text.height()),
					LabelAlignment.LEFT));
		}
		String id = note.getId() == null ? "" : note.getId(); //$NON-NLS-1$
		return new SceneElement(id, id, MAPPING, false, note.getText() == null ? "" : note.getText(), parts); //$NON-NLS-1$
	}

	private void paper(List<ScenePart> parts) {
		Point corner = new Point(bounds.right() - FOLD, bounds.y());
		Point side = new Point(bounds.right(), bounds.y() + FOLD);
		parts.add(new ScenePath(List.of(new Point(bounds.x(), bounds.y()), corner, side, new Point(bounds.right(), bounds.bottom()),
				new Point(bounds.x(), bounds.bottom())), true, PAPER, EDGE, 1, LineStyle.SOLID, 0));
		parts.add(new ScenePath(List.of(corner, new Point(corner.x(), side.y()), side), true, FOLDED, EDGE, 1, LineStyle.SOLID, 0));
	}

	/** From border to border, straight. */
	private ScenePath line(DiagramElement element) {
		Bounds other = around(element);
		Point from = clip(bounds, other.center());
		Point to = clip(other, bounds.center());
		return new ScenePath(List.of(from, to), false, null, LINE, 1, LineStyle.DASH, 0);
	}

	private static Bounds around(DiagramElement element) {
		if (element instanceof Node node) {
			return Bounds.of(node);
		}
		List<Point> way = new RouteCalculator().route((Edge) element);
		Point middle = way.get(way.size() / 2);
		Point before = way.get(Math.max(0, way.size() / 2 - 1));
		double x = (middle.x() + before.x()) / 2;
		double y = (middle.y() + before.y()) / 2;
		return new Bounds(x, y, 0, 0);
	}

	/** Where the line from the middle of an area to a point leaves the area. */
	private static Point clip(Bounds area, Point to) {
		Point middle = area.center();
		double dx = to.x() - middle.x();
		double dy = to.y() - middle.y();
		double scale = Math.min(dx == 0 ? 1 : area.width() / 2 / Math.abs(dx), dy == 0 ? 1 : area.height() / 2 / Math.abs(dy));
		return new Point(middle.x() + dx * Math.min(1, scale), middle.y() + dy * Math.min(1, scale));
	}
}
