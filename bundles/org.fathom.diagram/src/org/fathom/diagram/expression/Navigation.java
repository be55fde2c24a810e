package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
		Object value = receiver.evaluate(scope);
		if (value instanceof Collection<?> collection) {
			Collection<Object> result = Values.like(collection);
			for (Object element : collection) {
				Values.addFlat(result, get(element));
			}
			return result;
		}
		return get(value);
	}

	private Object get(Object value) {
		if (value instanceof EObject object) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature != null) {
				Object content = object.eGet(feature);
				return content instanceof List<?> list ? new ArrayList<>(list) : Values.normalise(content);
			}
			return ViewFeatures.get(object, name);
		}
		return value instanceof ViewObject view ? view.feature(name) : null;
	}
}
