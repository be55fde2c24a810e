package org.fathom.diagram.expression;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Evaluates the expressions of viewpoint specifications: {@code aql:}, {@code feature:}, {@code var:}, {@code service:}
 * and plain text. Each expression is parsed once. Not thread-safe.
 */
public final class Interpreter {
	private final TypeResolver types = new TypeResolver();
	private final ServiceTable services;
	private final ServiceTable javaServices;
	private final Map<String, Expression> parsed = new HashMap<>();

	/**
	 * An interpreter.
	 *
	 * @param extensions the services written in Java
	 */
	public Interpreter(JavaExtensions extensions) {
		services = ServiceTable.builtIn(extensions.services());
		javaServices = ServiceTable.only(extensions.services());
	}

	/**
	 * Evaluates an expression.
	 *
	 * @param expression the expression with its prefix; text without a known prefix is its own value
	 * @param self       the element it is evaluated on; may be {@code null}
	 * @param variables  other variables by name
	 * @return the value: {@code null}, a String, Integer, Double, Boolean, EObject, enumeration literal, List (sequence) or
	 *         ordered Set
	 * @throws EvaluationException if it cannot be parsed or evaluated
	 */
	public Object evaluate(String expression, EObject self, Map<String, ?> variables) throws EvaluationException {
		Scope scope = new Scope(this, self, variables);
		Expression found = parsed.get(expression);
		if (found == null) {
			found = compile(expression);
			parsed.put(expression, found);
		}
		return scope.evaluation().finish(found.evaluate(scope));
	}

	/**
	 * Finds a type by its name, as {@code pkg::Class}, {@code pkg.Class} or {@code Class}.
	 *
	 * @param name    the name
	 * @param context an element whose metamodel is asked first; may be {@code null}
	 * @return the classifier; {@code null} if there is none
	 */
	public org.eclipse.emf.ecore.EClassifier type(String name, EObject context) {
		return types.find(name, context);
	}

	/** Only the services written in Java. */
	ServiceTable javaServices() {
		return javaServices;
	}

	TypeResolver types() {
		return types;
	}

	ServiceTable services() {
		return services;
	}

	/** The text of an expression that still has the brackets of the templates that were used before the language. */
	private static String withoutBrackets(String text) {
		String opened = text.startsWith("[") ? text.substring(1) : text; //$NON-NLS-1$
		return opened.endsWith("/]") ? opened.substring(0, opened.length() - 2) : opened; //$NON-NLS-1$
	}

	private static Expression compile(String expression) {
		try {
			if (expression.startsWith("aql:")) { //$NON-NLS-1$
				return new AqlParser(withoutBrackets(expression.substring(4))).parse();
			}
			if (expression.startsWith("feature:")) { //$NON-NLS-1$
				return new FeatureExpression(expression.substring(8));
			}
			if (expression.startsWith("var:")) { //$NON-NLS-1$
				String name = expression.substring(4).stripTrailing();
				return scope -> scope.variable(name);
			}
			if (expression.startsWith("service:")) { //$NON-NLS-1$
				return new ServiceExpression(expression.substring(8));
			}
			return scope -> expression;
		} catch (EvaluationException e) {
			return scope -> {
				throw new EvaluationException(e.reason(), e.getMessage(), e);
			};
		}
	}
}
