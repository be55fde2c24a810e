package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ColorDescription;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.style.Color;

/**
 * What representations other than diagrams need of specifications: expressions, colours and the operations of tools.
 *
 * <p>An expression that fails is reported and counts as {@code null}, so a condition that fails does not hold.
 */
public final class ModelEngine {
	private final Engine engine;

	/**
	 * An engine of some specifications.
	 *
	 * @param specifications the specifications, whose Java extension classes are used
	 * @param services       loads those classes
	 * @param problems       receives the expressions that fail
	 */
	public ModelEngine(List<ViewpointSpecification> specifications, ClassLoader services,
			Consumer<RuntimeProblem> problems) {
		engine = Engine.of(specifications, services, problems, (description, element, create) -> {
			// tools of tables open no diagrams
		}, null);
	}

	/**
	 * Whether an element is an instance of a class or one of its sub classes.
	 *
	 * @param element     the element
	 * @param domainClass name of the class as specifications write it
	 * @return {@code false} for other elements, and for unknown and empty classes
	 */
	public boolean isInstance(EObject element, String domainClass) {
		return engine.classes().isInstance(element, domainClass);
	}

	/**
	 * Whether a condition holds: an empty one does, {@code null} does not, other values than Booleans do.
	 *
	 * @param condition expression
	 * @param self      the element it is evaluated on
	 * @param variables values by name
	 * @param where     id of what has the expression, for problems
	 * @return {@code true} if it holds
	 */
	public boolean holds(String condition, EObject self, Map<String, Object> variables, String where) {
		return engine.evaluator().holds(condition, self, variables, where);
	}

	/**
	 * The value of an expression.
	 *
	 * @param expression the expression
	 * @param self       the element it is evaluated on
	 * @param variables  values by name
	 * @param where      id of what has the expression, for problems
	 * @return the value; {@code null} too if it fails
	 */
	public Object value(String expression, EObject self, Map<String, Object> variables, String where) {
		return engine.evaluator().value(expression, self, variables, where, null);
	}

	/**
	 * The model elements among the values of an expression.
	 *
	 * @param expression the expression
	 * @param self       the element it is evaluated on
	 * @param variables  values by name
	 * @param where      id of what has the expression, for problems
	 * @return each element once, in order; empty if it fails
	 */
	public Set<EObject> elements(String expression, EObject self, Map<String, Object> variables, String where) {
		return engine.evaluator().elements(expression, self, variables, where);
	}

	/**
	 * A value as labels show it.
	 *
	 * @param value any value
	 * @return the text; {@code null} for {@code null}
	 */
	public static String text(Object value) {
		return value == null ? null : Evaluator.text(value);
	}

	/**
	 * A colour on an element.
	 *
	 * @param color     the colour; {@code null} for the other one
	 * @param element   the element that computed and interpolated colours look at
	 * @param variables values by name
	 * @param where     id of what has the colour, for problems
	 * @param other     the colour if none is described
	 * @return the colour
	 */
	public Color color(ColorDescription color, EObject element, Map<String, Object> variables, String where,
			Color other) {
		return new ColorEvaluator(engine.evaluator()).color(color, element, variables, where, other);
	}

	/**
	 * Runs the operations of a tool; it changes the model at once.
	 *
	 * @param tool      the tool
	 * @param self      the element that the first operation works on
	 * @param variables values by name
	 * @return the elements created, in order
	 * @throws ToolException if an operation fails; the caller takes back what was done before
	 */
	public List<EObject> run(ToolDescription tool, EObject self, Map<String, Object> variables) throws ToolException {
		ToolScope scope = new ToolScope(null, null);
		try {
			new OperationRunner(engine, scope, tool.id(), variables).run(tool.operations(), self);
		} catch (RuntimeException e) {
			throw new ToolException(tool.label() + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
		return new ArrayList<>(scope.created());
	}

	/**
	 * Takes what was typed or chosen apart by the mask of a tool.
	 *
	 * @param tool  a tool that edits
	 * @param value a text or another value
	 * @return {@code arg0}, {@code arg1} and so on by name, none if the tool has no mask; {@code null} if the value does not fit it
	 */
	public static Map<String, Object> parts(ToolDescription tool, Object value) {
		String mask = tool.attribute("mask"); //$NON-NLS-1$
		return mask.isEmpty() ? Map.of() : new LabelMask(mask).parts(value);
	}

	/**
	 * Deletes elements with their contents and all references to them.
	 *
	 * @param elements the elements
	 */
	public void delete(Collection<? extends EObject> elements) {
		Deletion.delete(elements);
	}
}
