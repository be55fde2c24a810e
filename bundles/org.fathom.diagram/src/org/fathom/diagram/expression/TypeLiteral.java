package org.fathom.diagram.expression;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** Names of types and of enumeration literals in expressions. */
final class TypeLiteral {
	private TypeLiteral() {
	}

	static Expression classifier(String packageName, String name) {
		String qualified = packageName + "::" + name; //$NON-NLS-1$
		return Evaluation.recording(scope -> find(scope, qualified));
	}

	static Expression literal(String packageName, String enumeration, String name) {
		String qualified = packageName + "::" + enumeration; //$NON-NLS-1$
		return Evaluation.recording(scope -> {
			EEnumLiteral literal = find(scope, qualified) instanceof EEnum found ? found.getEEnumLiteral(name) : null;
			if (literal == null) {
				throw Failures.unknownType(qualified + "::" + name); //$NON-NLS-1$
			}
			return literal.getInstance();
		});
	}

	private static EClassifier find(Scope scope, String qualified) throws EvaluationException {
		EObject context = scope.self() instanceof EObject self ? self : null;
		EClassifier found = scope.interpreter().types().find(qualified, context);
		if (found == null) {
			throw Failures.unknownType(qualified);
		}
		return found;
	}
}
