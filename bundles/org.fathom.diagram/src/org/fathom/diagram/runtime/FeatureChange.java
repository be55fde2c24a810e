package org.fathom.diagram.runtime;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.internal.Messages;

/** Sets, adds to, empties and moves into features; a feature that does not exist is skipped. */
final class FeatureChange {

	/** Sets a single feature or adds to one of many values; {@code null} unsets a single one. */
	void set(EObject element, String name, Object value) throws ToolException {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null || !feature.isChangeable()) {
			return;
		}
		if (feature.isMany()) {
			add(element, feature, value);
		} else if (value == null) {
			element.eUnset(feature);
		} else {
			element.eSet(feature, converted(feature, value));
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject element, EStructuralFeature feature, Object value) throws ToolException {
		List<Object> list = (List<Object>) element.eGet(feature);
		if (value == null) {
			return;
		}
		for (Object one : value instanceof Collection<?> several ? List.copyOf(several) : List.of(value)) {
			Object converted = converted(feature, one);
			if (!feature.isUnique() || !list.contains(converted)) {
				list.add(converted);
			}
		}
	}

	/** The value in the type of the feature: texts are read, everything else must fit. */
	private static Object converted(EStructuralFeature feature, Object value) throws ToolException {
		if (feature.getEType().isInstance(value)) {
			return value;
		}
		try {
			if (feature.getEType() instanceof EDataType type && value instanceof String text) {
				return EcoreUtil.createFromString(type, text);
			}
		} catch (RuntimeException e) {
			throw failure(feature, value, e.getCause() instanceof NumberFormatException number ? number : e);
		}
		throw failure(feature, value, new ClassCastException(value.getClass().getName()));
	}

	private static ToolException failure(EStructuralFeature feature, Object value, Exception cause) {
		return new ToolException(NLS.bind(Messages.Tool_wrongValue_message, value, feature.getName()), cause);
	}

	/** Empties a feature or takes a value out of a reference; attributes of many values stay as they are. */
	void unset(EObject element, String name, boolean all, Object value) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null || !feature.isChangeable()) {
			return;
		}
		boolean manyTexts = feature.isMany() && !(feature instanceof EReference);
		if (all && !manyTexts) {
			element.eUnset(feature);
		} else if (feature instanceof EReference) {
			Collection<?> values = value instanceof Collection<?> several ? several
					: value == null ? List.of() : List.of(value);
			if (feature.isMany()) {
				((Collection<?>) element.eGet(feature)).removeAll(values);
			} else if (values.contains(element.eGet(feature))) {
				element.eUnset(feature);
			}
		}
	}

	/** Moves an element into a containment reference. */
	void move(EObject element, EObject container, String name) throws ToolException {
		EStructuralFeature feature = container.eClass().getEStructuralFeature(name);
		if (feature instanceof EReference reference && reference.isContainment()) {
			set(container, name, element);
		}
	}
}
