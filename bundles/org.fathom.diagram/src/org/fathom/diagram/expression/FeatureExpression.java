package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The language {@code feature:}: one feature of the element, or one of the five general ones. */
final class FeatureExpression implements Expression {
	private final String name;

	FeatureExpression(String name) {
		this.name = name.stripTrailing();
	}

	@Override
	public Object evaluate(Scope scope) throws EvaluationException {
		if (!(scope.self() instanceof EObject self)) {
			return null;
		}
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		if (feature != null) {
			Object value = self.eGet(feature);
			return value instanceof List<?> list ? copy(list, feature) : value;
		}
		switch (name) {
		case "eContents": //$NON-NLS-1$
			return new ArrayList<>(self.eContents());
		case "eAllContents": //$NON-NLS-1$
			List<Object> all = new ArrayList<>();
			self.eAllContents().forEachRemaining(all::add);
			return all;
		case "eContainer": //$NON-NLS-1$
			return self.eContainer();
		case "eClass": //$NON-NLS-1$
			return self.eClass();
		case "eCrossReferences": //$NON-NLS-1$
			return new ArrayList<>(self.eCrossReferences());
		default:
			throw Failures.unknownFeature(name);
		}
	}

	private static List<?> copy(List<?> values, EStructuralFeature feature) {
		return feature instanceof EReference && feature.isUnique() ? new DistinctList<>(values) : new ArrayList<>(values);
	}
}
