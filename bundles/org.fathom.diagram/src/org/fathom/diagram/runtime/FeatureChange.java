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

/** Sets, adds to, empties and moves into features; a feature that does not exist is skipped, one that is not changeable fails. */
final class FeatureChange {
	private final Detachments detachments;

	FeatureChange(Detachments detachments) {
		this.detachments = detachments;
	}

	/** Sets a single feature or adds to one of many values; {@code null} adds nothing. */
	void set(EObject element, String name, Object value) throws ToolException {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
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
			throw failure(feature, value, e);
		}
	}

	private static ToolException failure(EStructuralFeature feature, Object value, RuntimeException reason) {
		Throwable cause = reason.getCause() instanceof NumberFormatException number ? number : reason;
		return new WrongValueException(feature, value, cause);
	}

	private void setAsItIs(EObject element, EStructuralFeature feature, Object value) {
		if (value == null) {
			empty(element, feature);
		} else if (feature.getEType().isInstance(value)) {
			element.eSet(feature, value);
		} else {
			throw new ClassCastException(value.getClass().getName());
		}
	}

	/** A number goes back to its default, everything else becomes {@code null}, whatever its default. */
	private void empty(EObject element, EStructuralFeature feature) {
		detachments.losing(element, feature, null);
		Class<?> type = feature.getEType().getInstanceClass();
		if (type != null && type.isPrimitive()) {
			element.eUnset(feature);
		} else {
			element.eSet(feature, null);
		}
	}

	/** Values are not converted; what does not fit into the list fails. Any element is taken, unless it would have to point back. */
	@SuppressWarnings("unchecked")
	private static void add(EObject element, EStructuralFeature feature, Object value) {
		List<Object> list = (List<Object>) element.eGet(feature);
		List<Object> values = all(value);
		for (Object one : values) {
			boolean any = feature instanceof EReference reference && reference.getEOpposite() == null;
			boolean fits = any ? one instanceof EObject : feature.getEType().isInstance(one);
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
	void unset(EObject element, String name, boolean all, Object value) throws ToolException {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
			return;
		}
		try {
			if (!all) {
				all(value).forEach(one -> remove(element, feature, one));
			} else if (!feature.isMany()) {
				empty(element, feature);
			}
		} catch (RuntimeException e) {
			throw failure(feature, value, e);
		}
	}

	/** A value that is no element is left where it is. */
	private void remove(EObject element, EStructuralFeature feature, Object value) {
		if (value instanceof EObject gone) {
			detachments.losing(element, feature, gone);
			EcoreUtil.remove(element, feature, gone);
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
