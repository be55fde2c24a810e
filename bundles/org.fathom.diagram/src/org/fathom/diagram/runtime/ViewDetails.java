package org.fathom.diagram.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/**
 * What is known of a view besides what the notation keeps. It changes with every refresh.
 *
 * @param width            width in units of the size expressions; {@code null} if the specification gives none
 * @param height           height in units of the size expressions; {@code null} if the specification gives none
 * @param resizeKind       what a user may resize: {@code NONE}, {@code NSEW}, {@code NORTH_SOUTH} or {@code EAST_WEST}
 * @param graphicalFilters what hides the view or its label, for example {@code HideFilter}
 * @param decorations      pictures on it
 */
public record ViewDetails(Integer width, Integer height, String resizeKind, List<String> graphicalFilters,
		List<DecorationView> decorations) {

	/**
	 * A picture on a view.
	 *
	 * @param name     name of the decoration
	 * @param image    path of the picture
	 * @param tooltip  tooltip; may be {@code null}
	 * @param position where it stands, for example {@code NORTH_EAST}
	 */
	public record DecorationView(String name, String image, String tooltip, String position) {
	}

	private static final ViewDetails NONE = new ViewDetails(null, null, "NONE", List.of(), List.of()); //$NON-NLS-1$

	/**
	 * Takes own copies of the lists.
	 */
	public ViewDetails {
		graphicalFilters = List.copyOf(graphicalFilters);
		decorations = List.copyOf(decorations);
	}

	/**
	 * The details of a view.
	 *
	 * @param view a view in a diagram that was refreshed
	 * @return its details; without content if the diagram was never refreshed
	 */
	public static ViewDetails of(DiagramElement view) {
		DiagramState state = DiagramState.find(diagram(view));
		return state == null ? NONE : state.details().getOrDefault(view, NONE).hiddenBy(state.hiding().getOrDefault(view, List.of()));
	}

	private ViewDetails hiddenBy(List<String> reasons) {
		if (reasons.isEmpty()) {
			return this;
		}
		Set<String> names = new LinkedHashSet<>(graphicalFilters);
		names.addAll(reasons);
		return new ViewDetails(width, height, resizeKind, List.copyOf(names), decorations);
	}

	private static Diagram diagram(EObject view) {
		EObject current = view;
		while (current != null && !(current instanceof Diagram)) {
			current = current.eContainer();
		}
		return (Diagram) current;
	}
}
