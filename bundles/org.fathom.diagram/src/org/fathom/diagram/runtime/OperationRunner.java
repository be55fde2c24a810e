package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.ModelOperation;

/** Runs model operations in order, each in the context and with the variables of the one that contains it. */
final class OperationRunner {
	private final Engine engine;
	private final String tool;
	private final FeatureChange features;
	private final InstanceCreation instances;
	private final ViewOperations views;

	OperationRunner(Engine engine, ToolScope scope, String tool) {
		this.engine = engine;
		this.tool = tool;
		this.features = new FeatureChange();
		this.instances = new InstanceCreation(engine, scope, tool);
		this.views = new ViewOperations(engine, scope, tool);
	}

	void run(List<ModelOperation> operations, EObject context, Map<String, Object> variables) throws ToolException {
		for (ModelOperation operation : operations) {
			run(operation, context, variables);
		}
	}

	private void run(ModelOperation operation, EObject context, Map<String, Object> variables) throws ToolException {
		if (operation instanceof ModelOperation.ChangeContext change) {
			changeContext(change, context, variables);
		} else if (operation instanceof ModelOperation.CreateInstance creation) {
			create(creation, context, variables);
		} else if (operation instanceof ModelOperation.SetValue set) {
			features.set(context, name(set.feature(), context, variables), value(set.value(), context, variables));
			run(set.children(), context, variables);
		} else if (operation instanceof ModelOperation.Unset unset) {
			boolean all = unset.element().isBlank();
			features.unset(context, name(unset.feature(), context, variables), all,
					all ? null : value(unset.element(), context, variables));
			run(unset.children(), context, variables);
		} else if (operation instanceof ModelOperation.MoveElement move) {
			EObject container = value(move.container(), context, variables) instanceof EObject found ? found : null;
			features.move(context, container, name(move.feature(), context, variables));
			run(move.children(), context, variables);
		} else if (operation instanceof ModelOperation.RemoveElement remove) {
			Deletion.delete(context);
			run(remove.children(), context, variables);
		} else {
			control(operation, context, variables);
		}
	}

	private void control(ModelOperation operation, EObject context, Map<String, Object> variables)
			throws ToolException {
		if (operation instanceof ModelOperation.If condition) {
			if (isTrue(condition, context, variables)) {
				run(condition.children(), context, variables);
			}
		} else if (operation instanceof ModelOperation.Let let) {
			run(let.children(), context, with(variables, let.variable(), value(let.value(), context, variables)));
		} else if (operation instanceof ModelOperation.For loop) {
			loop(loop, context, variables);
		} else if (operation instanceof ModelOperation.Switch decision) {
			decide(decision, context, variables);
		} else {
			Map<String, Object> inner = views.run(operation, context, variables);
			run(operation.children(), context, inner);
		}
	}

	/** A list or a text leaves the context as it is; {@code null} stops. */
	private void changeContext(ModelOperation.ChangeContext change, EObject context, Map<String, Object> variables)
			throws ToolException {
		Object next = value(change.browse(), context, variables);
		if (next != null) {
			run(change.children(), next instanceof EObject element ? element : context, variables);
		}
	}

	private void create(ModelOperation.CreateInstance creation, EObject context, Map<String, Object> variables)
			throws ToolException {
		EObject created = instances.create(context, name(creation.type(), context, variables));
		if (created == null) {
			run(creation.children(), context, variables);
			return;
		}
		boolean isPut = instances.put(context, name(creation.reference(), context, variables), created);
		run(creation.children(), isPut ? created : context, with(variables, creation.variable(), created));
	}

	private void loop(ModelOperation.For loop, EObject context, Map<String, Object> variables) throws ToolException {
		Object values = value(loop.expression(), context, variables);
		Collection<?> several = values instanceof Collection<?> collection ? new ArrayList<>(collection)
				: values == null ? List.of() : List.of(values);
		for (Object one : several) {
			run(loop.children(), one instanceof EObject element ? element : context,
					with(variables, loop.iterator(), one));
		}
	}

	private void decide(ModelOperation.Switch decision, EObject context, Map<String, Object> variables)
			throws ToolException {
		for (ModelOperation.If option : decision.cases()) {
			if (isTrue(option, context, variables)) {
				run(option.children(), context, variables);
				return;
			}
		}
		run(decision.children(), context, variables);
	}

	private boolean isTrue(ModelOperation.If condition, EObject context, Map<String, Object> variables) {
		return Evaluator.isTrue(value(condition.condition(), context, variables));
	}

	private Object value(String expression, EObject context, Map<String, Object> variables) {
		return engine.evaluator().value(expression, context, variables, tool, null);
	}

	/** A name that may be an expression. */
	private String name(String text, EObject context, Map<String, Object> variables) {
		boolean isExpression = text.startsWith("aql:") || text.startsWith("feature:") || text.startsWith("var:") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| text.startsWith("service:"); //$NON-NLS-1$
		return isExpression ? Evaluator.text(value(text, context, variables)) : text;
	}

	static Map<String, Object> with(Map<String, Object> variables, String name, Object value) {
		Map<String, Object> inner = new HashMap<>(variables);
		inner.put(name, value);
		return inner;
	}
}
