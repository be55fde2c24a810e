package org.fathom.design;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the viewpoint asks of views. They are of other types in Sirius than in Fathom, and of neither does this bundle know the classes, so
 * their features are asked by name. The methods are called from {@code fathom.odesign}.
 */
public final class ViewServices {
	/** What a view shows; called so in Sirius and in Fathom. */
	private static final String SHOWN = "target"; //$NON-NLS-1$
	/** The view at the end of an edge: in Sirius, in Fathom. */
	private static final List<String> END = List.of("targetNode", "targetElement"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The element that a view shows.
	 *
	 * @param self a view
	 * @return {@code null} if it shows none
	 */
	public EObject shown(EObject self) {
		return get(self, SHOWN);
	}

	/**
	 * The element that a view around another one shows.
	 *
	 * @param self   a view
	 * @param levels 1 for the view that contains it, 2 for the one that contains that
	 * @return {@code null} if there is none
	 */
	public EObject shownAbove(EObject self, Integer levels) {
		EObject view = self;
		for (int i = 0; i < levels && view != null; i++) {
			view = view.eContainer();
		}
		return view == null ? null : get(view, SHOWN);
	}

	/**
	 * The element at which an edge ends.
	 *
	 * @param self the view of an edge
	 * @return what its target shows; {@code null} if it is no edge
	 */
	public EObject shownAtEnd(EObject self) {
		return END.stream().map(name -> get(self, name)).filter(end -> end != null).findFirst().map(this::shown).orElse(null);
	}

	private static EObject get(EObject view, String name) {
		EStructuralFeature feature = view.eClass().getEStructuralFeature(name);
		return feature != null && view.eGet(feature) instanceof EObject found ? found : null;
	}
}
