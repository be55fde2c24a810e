package org.fathom.diagram.ui.internal;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** Gives other views the model element behind an edit part. */
final class SemanticAdapter {
	private SemanticAdapter() {
	}

	/**
	 * Adapts to a model element or a view of the notation.
	 *
	 * @param view     diagram or diagram element
	 * @param semantic what it shows; may be {@code null}
	 * @param key      the wanted type: {@link EObject} gives the model element
	 * @param other    asked for everything else
	 */
	static Object adapt(EObject view, EObject semantic, Class<?> key, Function<Class<?>, Object> other) {
		if (key == EObject.class) {
			return semantic;
		}
		if (key.isInstance(view) && EObject.class.isAssignableFrom(key)) {
			return view;
		}
		if (EObject.class.isAssignableFrom(key) && key.isInstance(semantic)) {
			return semantic;
		}
		return other.apply(key);
	}
}
