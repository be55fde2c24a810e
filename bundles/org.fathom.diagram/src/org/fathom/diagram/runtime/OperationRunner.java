package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ModelOperation;

/** Runs the model operations of one use of a tool in order, each in the context of the one that contains it. */
final class OperationRunner {
	private final Engine engine;
	private final String tool;
	private final Detachments detachments = new Detachments();
	private final FeatureChange features = new FeatureChange(detachments);
	private final InstanceCreation instances;
	private final ViewOperations views;
	private final ToolVariables variables;

	OperationRunner(Engine engine, ToolScope scope, String tool, Map<String, Object> variables) {
		this.engine = engine;
		this.tool = tool;
		this.variables = new ToolVariables(variables);
		instances = new InstanceCreation(engine, scope, tool, features);
		views = new ViewOperations(engine, scope, tool);
	}

	/** Runs a whole tool. */
	void run(List<ModelOperation> operations, EObject context) throws ToolException {
		all(operations, context);
		detachments.clear();
	}

	private void all(List<ModelOperation> operations, EObject context) throws ToolException {
		for (ModelOperation operation : operations) {
			if (operation instanceof ModelOperation.For loop) {
				loop(loop, context);
			} else if (operation instanceof ModelOperation.If condition) {
				if (isTrue(condition, context)) {
					all(condition.children(), context);
				}
			} else if (operation instanceof ModelOperation.Switch decision) {
				all(chosen(decision, context), context);
			} else {
				all(operation.children(), execute(operation, context));
			}
		}
	}

	/** Executes one operation; gives the context for what is inside it. */
	private EObject execute(ModelOperation operation, EObject context) throws ToolException {
		if (operation instanceof ModelOperation.ChangeContext change) {
			return value(change.browse(), context) instanceof EObject next ? next : context;
		}
		if (operation instanceof ModelOperation.Let let) {
			return let(let, context);
		}
		if (operation instanceof ModelOperation.CreateInstance creation) {
			return create(creation, context);
		}
		if (operation instanceof ModelOperation.SetValue set) {
			features.set(context, name(set.feature(), context), value(set.value(), context));
		} else if (operation instanceof ModelOperation.Unset unset) {
			boolean all = unset.element().isEmpty();
			features.unset(context, name(unset.feature(), context), all, all ? null : value(unset.element(), context));
		} else if (operation instanceof ModelOperation.MoveElement move) {
			EObject container = value(move.container(), context) instanceof EObject found ? found : null;
			features.move(context, container, name(move.feature(), context));
		} else if (operation instanceof ModelOperation.RemoveElement) {
			detachments.remove(context);
		} else {
			views.run(operation, context, variables);
		}
		return context;
	}

	/** The variable {@code self} is the context. */
	private EObject let(ModelOperation.Let let, EObject context) {
		Object value = value(let.value(), context);
		if (!"self".equals(let.variable())) { //$NON-NLS-1$
			variables.set(let.variable(), value);
			return context;
		}
		return value instanceof EObject self ? self : context;
	}

	private EObject create(ModelOperation.CreateInstance creation, EObject context) throws ToolException {
		EObject created = instances.create(context, name(creation.type(), context));
		if (created == null) {
			return context;
		}
		variables.set(creation.variable(), created);
		return instances.put(context, name(creation.reference(), context), created) ? created : context;
	}

	/** A value that is no element leaves the context as it was for the value before. */
	private void loop(ModelOperation.For loop, EObject context) throws ToolException {
		Object values = value(loop.expression(), context);
		Collection<?> several = values instanceof Collection<?> collection ? new ArrayList<>(collection)
				: values == null ? List.of() : List.of(values);
		EObject inner = context;
		for (Object one : several) {
			inner = one instanceof EObject element ? element : inner;
			variables.set(loop.iterator(), one);
			all(loop.children(), inner);
			variables.unset(loop.iterator());
		}
	}

	private List<ModelOperation> chosen(ModelOperation.Switch decision, EObject context) {
		for (ModelOperation.If option : decision.cases()) {
			if (isTrue(option, context)) {
				return option.children();
			}
		}
		return decision.children();
	}

	private boolean isTrue(ModelOperation.If condition, EObject context) {
		return Evaluator.isTrue(value(condition.condition(), context));
	}

	private Object value(String expression, EObject context) {
		return engine.evaluator().value(expression, context, variables.values(), tool, null);
	}

	/** A name that may be an expression. */
	private String name(String text, EObject context) {
		boolean isExpression = text.startsWith("aql:") || text.startsWith("feature:") || text.startsWith("var:") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| text.startsWith("service:"); //$NON-NLS-1$
		return isExpression ? Evaluator.text(value(text, context)) : text;
	}
}
