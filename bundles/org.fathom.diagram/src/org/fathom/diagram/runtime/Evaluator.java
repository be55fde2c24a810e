package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.expression.DistinctList;
import org.fathom.diagram.expression.EvaluationException;
import org.fathom.diagram.expression.Interpreter;
import org.fathom.diagram.notation.NotationPackage;

/** Evaluates expressions to what a diagram needs; a failing one is reported and gives what Sirius gives then. */
final class Evaluator {
	private static final Pattern VIEW_VARIABLE = Pattern
			.compile("\\b(view|diagram|viewpoint|containerView|sourceView|targetView)\\b"); //$NON-NLS-1$
	/** The label of an expression that throws. */
	private static final String INVALID_LABEL = "Invalid feature as name"; //$NON-NLS-1$

	private final Interpreter interpreter;
	private final Consumer<RuntimeProblem> problems;
	private final Map<String, Boolean> looksAtViews = new HashMap<>();
	private boolean fleeting;

	Evaluator(Interpreter interpreter, Consumer<RuntimeProblem> problems) {
		this.interpreter = interpreter;
		this.problems = problems;
	}

	Interpreter interpreter() {
		return interpreter;
	}

	/** Reports a problem. */
	void report(RuntimeProblem problem) {
		problems.accept(problem);
	}

	/** From now on {@link #isFleeting} speaks of what follows. */
	void startFleeting() {
		fleeting = false;
	}

	/** A value that is computed now may be another one next time, though nothing in the model changes. */
	void setFleeting() {
		fleeting = true;
	}

	/** Whether a value may be another one next time: an expression failed, or looked at views. */
	boolean isFleeting() {
		return fleeting;
	}

	private boolean looksAtViews(String expression, EObject self) {
		return self != null && self.eClass().getEPackage() == NotationPackage.eINSTANCE || looksAtViews
				.computeIfAbsent(expression, text -> Boolean.valueOf(VIEW_VARIABLE.matcher(text).find())).booleanValue();
	}

	/** The value, or the given one if it fails. */
	Object value(String expression, EObject self, Map<String, ?> variables, String where, Object failing) {
		if (looksAtViews(expression, self)) {
			setFleeting();
		}
		try {
			return interpreter.evaluate(expression, self, variables);
		} catch (EvaluationException e) {
			setFleeting();
			problems.accept(new RuntimeProblem("DIAGRAM-001", "", where, expression, self, e.getMessage())); //$NON-NLS-1$ //$NON-NLS-2$
			return failing;
		}
	}

	/** The model elements among the values, each once, in order. */
	Set<EObject> elements(String expression, EObject self, Map<String, ?> variables, String where) {
		Set<EObject> result = new LinkedHashSet<>();
		collect(value(expression, self, variables, where, null), result);
		return result;
	}

	/** The same as a list. */
	List<EObject> distinct(String expression, EObject self, Map<String, ?> variables, String where) {
		Object value = value(expression, self, variables, where, null);
		Collection<EObject> result = value instanceof DistinctList<?> list ? new ArrayList<>(list.size())
				: new LinkedHashSet<>(value instanceof Collection<?> several ? 2 * several.size() : 2);
		collect(value, result);
		return result instanceof List<EObject> list ? list : new ArrayList<>(result);
	}

	/** The model elements among the values, in order. */
	List<EObject> elementList(String expression, EObject self, Map<String, ?> variables, String where) {
		List<EObject> result = new ArrayList<>();
		collect(value(expression, self, variables, where, null), result);
		return result;
	}

	private static void collect(Object value, Collection<EObject> result) {
		if (value instanceof EObject element) {
			result.add(element);
		} else if (value instanceof Collection<?> several) {
			for (Object one : several) {
				if (one instanceof EObject element) {
					result.add(element);
				}
			}
		}
	}

	/** Whether a condition holds: empty text does, {@code null} and failing do not, other values do. */
	boolean holds(String expression, EObject self, Map<String, ?> variables, String where) {
		if (expression.isBlank()) {
			return true;
		}
		return isTrue(value(expression, self, variables, where, Boolean.FALSE));
	}

	/** Whether a value is taken for true: everything but {@code null}, false and the text of false. */
	static boolean isTrue(Object value) {
		return value instanceof Boolean decision ? decision.booleanValue()
				: value != null && !"false".equalsIgnoreCase(value.toString()); //$NON-NLS-1$
	}

	/** The value of a label expression, before it is made a text. */
	Object labelValue(String expression, EObject self, Map<String, ?> variables, String where) {
		return expression.isEmpty() ? "" : value(expression, self, variables, where, INVALID_LABEL); //$NON-NLS-1$
	}

	/** A label; never {@code null}. */
	String label(String expression, EObject self, Map<String, ?> variables, String where) {
		return text(labelValue(expression, self, variables, where));
	}

	/** A tooltip; {@code null} if there is none or it fails. */
	String tooltip(String expression, EObject self, Map<String, ?> variables, String where) {
		if (expression.isEmpty()) {
			return null;
		}
		Object value = value(expression, self, variables, where, null);
		return value == null ? null : text(value);
	}

	/** A value as a label shows it. */
	static String text(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (value instanceof Collection<?> several) {
			return new ArrayList<>(several).toString();
		}
		return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
	}

	/** A whole number; a text that is one counts, everything else gives 0. */
	int integer(String expression, EObject self, Map<String, ?> variables, String where) {
		if (expression.isEmpty()) {
			return 0;
		}
		Object value = value(expression, self, variables, where, null);
		if (value instanceof Integer number) {
			return number.intValue();
		}
		try {
			return Integer.parseInt(String.valueOf(value));
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
