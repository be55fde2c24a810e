package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.notation.Note;

/** The elements and notes of a diagram whose labels contain a text, one after the other; after the last one comes the first again. */
final class LabelSearch {
	private final List<Identified> found;
	private int current = -1;

	/**
	 * Looks for a text, whatever its case.
	 *
	 * @param canvas the canvas; only what it shows is looked at
	 * @param text   an empty one finds nothing
	 * @param last   what was found before, which stays the current one if it is found again; may be {@code null}
	 */
	LabelSearch(DiagramCanvas canvas, String text, Identified last) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		List<Identified> all = new ArrayList<>(new ReadingOrder(canvas.diagram()).nodes());
		all.addAll(canvas.diagram().getEdges());
		all.addAll(canvas.diagram().getNotes());
		found = wanted.isEmpty() ? List.of() : all.stream().filter(e -> canvas.diagramPart().scene().element(e) != null)
				.filter(e -> text(e).contains(wanted)).toList();
		current = last == null ? -1 : found.indexOf(last);
	}

	private static String text(Identified element) {
		return labels(element).filter(Objects::nonNull).collect(Collectors.joining(" ")).replaceAll("\\s+", " ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.toLowerCase(Locale.ROOT);
	}

	private static Stream<String> labels(Identified element) {
		if (element instanceof Edge edge) {
			return Stream.of(edge.getLabel(), edge.getBeginLabel(), edge.getEndLabel());
		}
		return Stream.of(element instanceof Note note ? note.getText() : ((DiagramElement) element).getLabel());
	}

	List<Identified> found() {
		return found;
	}

	/** The place of the current one among all, counted from 1; 0 if there is none. */
	int position() {
		return current + 1;
	}

	/** The current one; {@code null} before the first {@link #move(boolean)}. */
	Identified current() {
		return current < 0 ? null : found.get(current);
	}

	/** Goes on to the next or the one before; without effect if nothing was found. */
	void move(boolean forward) {
		if (!found.isEmpty()) {
			int from = current < 0 && !forward ? 0 : current;
			current = Math.floorMod(from + (forward ? 1 : -1), found.size());
		}
	}
}
