package org.fathom.diagram.expression;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EcorePackage;

/** The operations of the metamodel are services too, after all others; those of every element are none. */
final class Operations {
	private Operations() {
	}

	/** The value of an operation of the receiver, which is the first value; {@link Nothing} if it has none that fits. */
	static Object call(String name, Object[] given) throws EvaluationException {
		Object[] values = TypedNull.plain(given);
		if (values[0] instanceof EObject receiver) {
			for (EOperation operation : receiver.eClass().getEAllOperations()) {
				if (operation.getName().equals(name) && fits(operation, values)) {
					return invoke(receiver, operation, Arrays.asList(values).subList(1, values.length));
				}
			}
		}
		return new Nothing();
	}

	private static boolean fits(EOperation operation, Object[] values) {
		List<EParameter> parameters = operation.getEParameters();
		if (parameters.size() != values.length - 1
				|| operation.getEContainingClass() == EcorePackage.Literals.EOBJECT) {
			return false;
		}
		for (int i = 1; i < values.length; i++) {
			EParameter parameter = parameters.get(i - 1);
			EClassifier type = parameter.getEType();
			boolean fits = parameter.isMany() ? values[i] instanceof Collection
					: values[i] == null || type != null && type.isInstance(values[i]);
			if (!fits) {
				return false;
			}
		}
		return true;
	}

	private static Object invoke(EObject receiver, EOperation operation, List<Object> arguments)
			throws EvaluationException {
		try {
			Object value = receiver.eInvoke(operation, new BasicEList<>(arguments));
			return value == null ? TypedNull.of(operation.getEType()) : Values.copied(value);
		} catch (InvocationTargetException | RuntimeException e) {
			throw Failures.failed(operation.getName(), e);
		}
	}
}
