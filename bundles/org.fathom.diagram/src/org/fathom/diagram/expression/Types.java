package org.fathom.diagram.expression;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** Tells whether values are of types: classifiers, Java classes or sets of them. */
final class Types {
	private Types() {
	}

	/** Whether a value is of a type or of a sub type. A set of types never matches one value alone, as in the language. */
	static boolean isKind(Object value, Object type) {
		if (value == null) {
			return false;
		}
		if (type instanceof EEnum eEnum) {
			return isLiteral(value, eEnum);
		}
		if (type instanceof EClass eClass) {
			return value instanceof EObject object
					&& (eClass.isSuperTypeOf(ViewTypes.of(object)) || "EObject".equals(eClass.getName())); //$NON-NLS-1$
		}
		if (type instanceof EClassifier classifier) {
			return classifier.isInstance(value);
		}
		return type instanceof Class<?> javaClass && javaClass.isInstance(value);
	}

	/** The literal of a generated enumeration; a name that the type does not have fails, as in the language. */
	private static boolean isLiteral(Object value, EEnum eEnum) {
		if (value instanceof EEnumLiteral literal) {
			return literal.getEEnum() == eEnum;
		}
		return value instanceof Enumerator literal && Objects.requireNonNull(eEnum.getEEnumLiteral(literal.getName())).getEEnum() == eEnum;
	}

	/** Whether a value is exactly of a type. */
	static boolean isExactly(Object value, Object type) {
		if (type instanceof EClass) {
			return value instanceof EObject object && ViewTypes.of(object) == type;
		}
		return type instanceof Class ? value != null && value.getClass() == type : isKind(value, type);
	}

	/** Whether a value is of a type or of one of several. */
	static boolean isAny(Object value, Object types) {
		if (types instanceof Collection<?> several) {
			return several.stream().anyMatch(type -> isKind(value, EClassifier.class.cast(type)));
		}
		return isKind(value, types);
	}

	/** Takes out of a list what is not of a type or of one of several. */
	static List<EObject> only(List<EObject> elements, Object types) {
		elements.removeIf(element -> !isAny(element, types));
		return elements;
	}
}
