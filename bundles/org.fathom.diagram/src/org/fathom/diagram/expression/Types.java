package org.fathom.diagram.expression;

import java.util.Collection;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

/** Tells whether values are of types: classifiers, Java classes or sets of them. */
final class Types {
	private Types() {
	}

	static boolean isType(Object value) {
		return value instanceof EClassifier || value instanceof Class
				|| value instanceof Collection<?> types && !types.isEmpty() && types.stream().allMatch(Types::isType);
	}

	/** Whether a value is of a type or of a sub type. A set of types never matches one value alone, as in the language. */
	static boolean isKind(Object value, Object type) {
		if (type instanceof EEnum eEnum) {
			return value instanceof Enumerator enumerator
					&& eEnum.getEEnumLiteralByLiteral(enumerator.getLiteral()) != null;
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

	/** Whether a value is exactly of a type. */
	static boolean isExactly(Object value, Object type) {
		return type instanceof EClass ? value instanceof EObject object && ViewTypes.of(object) == type
				: isKind(value, type);
	}

	/** Whether a value is of a type or of one of several. */
	static boolean isAny(Object value, Object types) {
		if (types instanceof Collection<?> several) {
			return several.stream().anyMatch(type -> isKind(value, type));
		}
		return isKind(value, types);
	}
}
