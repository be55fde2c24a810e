package org.fathom.diagram.expression;

import java.lang.invoke.MethodType;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a feature without a value and a service that gives {@code null} give: a {@code null} that fits only the services
 * that take its type, while the {@code null} that is written in an expression fits all. Services see {@code null}.
 *
 * @param type     the Java type
 * @param metaType the class of the metamodel; {@code null} if there is none or it is not known
 */
record TypedNull(Class<?> type, EClass metaType) {

	/** The {@code null} of a Java type. */
	static TypedNull of(Class<?> type) {
		return new TypedNull(type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type, null);
	}

	/** The {@code null} of a type of a metamodel. */
	static TypedNull of(EClassifier type) {
		Class<?> known = type == null ? null : type.getInstanceClass();
		if (type instanceof EClass metaType) {
			return new TypedNull(known == null ? EObject.class : known, metaType);
		}
		return of(known == null ? Object.class : known);
	}

	/** The {@code null} of a type as expressions have it. */
	static TypedNull cast(Object type) {
		if (type instanceof EClassifier metaType) {
			return of(metaType);
		}
		return of(type instanceof Class<?> javaType ? javaType : Object.class);
	}

	/** The value with {@code null} for each that has a type. */
	static Object plain(Object value) {
		return value instanceof TypedNull ? null : value;
	}

	/** The values with {@code null} for each that has a type. */
	static Object[] plain(Object[] values) {
		Object[] plain = values;
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof TypedNull) {
				plain = plain == values ? values.clone() : plain;
				plain[i] = null;
			}
		}
		return plain;
	}

	/** What a feature of it gives; the {@code null} of one that does not exist fits only services of every value. */
	Object feature(String name) {
		if (!EObject.class.isAssignableFrom(type)) {
			return new Nothing();
		}
		if (metaType == null) {
			return null;
		}
		EStructuralFeature feature = metaType.getEStructuralFeature(name);
		if (feature == null) {
			return of(Nothing.class);
		}
		return feature.isMany() ? of(List.class) : of(feature.getEType());
	}
}
