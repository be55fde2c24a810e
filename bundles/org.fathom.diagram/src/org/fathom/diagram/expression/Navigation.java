package org.fathom.diagram.expression;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature of an element, or of every element of a collection; what does not exist is {@code null}. */
final class Navigation implements Expression {
	private final Expression receiver;
	private final String name;

	Navigation(Expression receiver, String name) {
		this.receiver = receiver;
		this.name = name;
	}

	@Override
	public Object evaluate(Scope scope) throws EvaluationException {
		return get(receiver.evaluate(scope));
	}

	private Object get(Object value) {
		if (value instanceof Collection<?> collection) {
			Collection<Object> result = Values.like(collection);
			for (Object element : collection) {
				Values.addFlat(result, element instanceof EObject object ? value(object) : get(element));
			}
			return result;
		}
		if (value instanceof EObject object) {
			Object found = value(object);
			return found == null ? none(object) : found;
		}
		if (value instanceof ViewObject view) {
			return view.feature(name);
		}
		if (value instanceof TypedNull typed) {
			return typed.feature(name);
		}
		return value == null ? null : new Nothing();
	}

	private Object value(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		return feature == null ? ViewFeatures.get(object, name) : Values.copied(object.eGet(feature));
	}

	private Object none(EObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		return feature == null ? null : TypedNull.of(feature.getEType());
	}
}
