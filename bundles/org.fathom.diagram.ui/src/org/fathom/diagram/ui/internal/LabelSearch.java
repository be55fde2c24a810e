package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;

/** The elements of a diagram whose labels contain a text, one after the other; after the last one comes the first again. */
final class LabelSearch {
	private final List<DiagramElement> found;
	private int current = -1;

	/**
	 * Looks for a text, whatever its case.
	 *
	 * @param canvas the canvas; only what it shows is looked at
	 * @param text   an empty one finds nothing
	 * @param last   what was found before, which stays the current one if it is found again; may be {@code null}
	 */
	LabelSearch(DiagramCanvas canvas, String text, DiagramElement last) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		List<DiagramElement> all = new ArrayList<>(new ReadingOrder(canvas.diagram()).nodes());
		all.addAll(canvas.diagram().getEdges());
		found = wanted.isEmpty() ? List.of() : all.stream().filter(canvas.diagramPart().scene()::isShown)
				.filter(e -> text(e).contains(wanted)).toList();
		current = last == null ? -1 : found.indexOf(last);
	}

	private static String text(DiagramElement element) {
		Stream<String> labels = element instanceof Edge edge
				? Stream.of(edge.getLabel(), edge.getBeginLabel(), edge.getEndLabel())
				: Stream.of(element.getLabel());
		return labels.filter(Objects::nonNull).collect(Collectors.joining(" ")).replaceAll("\\s+", " ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.toLowerCase(Locale.ROOT);
	}

	List<DiagramElement> found() {
		return found;
	}

	/** The place of the current one among all, counted from 1; 0 if there is none. */
	int position() {
		return current + 1;
	}

	/** The current one; {@code null} before the first {@link #move(boolean)}. */
	DiagramElement current() {
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
