package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.internal.Messages;

/** Sets, adds to, empties and moves into features; a feature that does not exist is skipped. */
final class FeatureChange {

	/** Sets a single feature or adds to one of many values; {@code null} adds nothing. */
	void set(EObject element, String name, Object value) throws ToolException {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null || !feature.isChangeable()) {
			return;
		}
		try {
			if (feature.isMany()) {
				add(element, feature, value);
			} else if (feature.getEType() instanceof EEnum type && (value instanceof String || value instanceof Integer)) {
				setLiteral(element, feature, type, value);
			} else if (feature instanceof EAttribute attribute && value instanceof String text) {
				element.eSet(feature, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
			} else {
				setAsItIs(element, feature, value);
			}
		} catch (RuntimeException e) {
			Throwable cause = e.getCause() instanceof NumberFormatException number ? number : e;
			throw new ToolException(NLS.bind(Messages.Tool_wrongValue_message, value, feature.getName()), cause);
		}
	}

	private static void setAsItIs(EObject element, EStructuralFeature feature, Object value) {
		if (value == null) {
			empty(element, feature);
		} else if (feature.getEType().isInstance(value)) {
			element.eSet(feature, value);
		} else {
			throw new ClassCastException(value.getClass().getName());
		}
	}

	/** A number goes back to its default, everything else becomes {@code null}, whatever its default. */
	private static void empty(EObject element, EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		if (type != null && type.isPrimitive()) {
			element.eUnset(feature);
		} else {
			element.eSet(feature, null);
		}
	}

	/** Values are not converted; what does not fit into the list fails. An element is taken for what the list takes it. */
	@SuppressWarnings("unchecked")
	private static void add(EObject element, EStructuralFeature feature, Object value) {
		List<Object> list = (List<Object>) element.eGet(feature);
		List<Object> values = all(value);
		for (Object one : values) {
			boolean fits = feature instanceof EReference ? one instanceof EObject : feature.getEType().isInstance(one);
			if (!fits) {
				throw new ArrayStoreException(String.valueOf(one));
			}
		}
		list.addAll(values);
	}

	private static List<Object> all(Object value) {
		if (value instanceof Collection<?> several) {
			return new ArrayList<>(several);
		}
		return value == null ? List.of() : List.of(value);
	}

	/** By name, literal or number; one that does not exist leaves the feature as it is. */
	private static void setLiteral(EObject element, EStructuralFeature feature, EEnum type, Object value) {
		EEnumLiteral literal = value instanceof Integer number ? type.getEEnumLiteral(number.intValue())
				: type.getEEnumLiteral(value.toString());
		if (literal == null) {
			literal = type.getEEnumLiteralByLiteral(value.toString());
		}
		if (literal != null) {
			element.eSet(feature, literal.getInstance());
		}
	}

	/** Empties a single feature, or takes elements out of a feature; one of many values is not emptied as a whole. */
	void unset(EObject element, String name, boolean all, Object value) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null || !feature.isChangeable()) {
			return;
		}
		if (all) {
			if (!feature.isMany()) {
				empty(element, feature);
			}
			return;
		}
		for (Object one : all(value)) {
			if (one instanceof EObject) {
				EcoreUtil.remove(element, feature, one);
			}
		}
	}

	/** Moves an element into a reference; a single one that has a value already keeps it. */
	void move(EObject element, EObject container, String name) throws ToolException {
		if (container == null) {
			throw new ToolException(NLS.bind(Messages.Tool_wrongValue_message, null, name), new NullPointerException());
		}
		EStructuralFeature feature = container.eClass().getEStructuralFeature(name);
		if (feature != null && (feature.isMany() || container.eGet(feature) == null)) {
			set(container, name, element);
		}
	}
}
