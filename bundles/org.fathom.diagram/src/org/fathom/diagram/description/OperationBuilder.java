package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds the model operations of tools. */
final class OperationBuilder {
	private static final String CHILDREN = "subModelOperations"; //$NON-NLS-1$

	private final SpecContext context;

	OperationBuilder(SpecContext context) {
		this.context = context;
	}

	/** The operations of an element that has an initial operation. */
	List<ModelOperation> initial(SpecElement element) {
		List<ModelOperation> operations = new ArrayList<>();
		for (String feature : List.of("initialOperation", "operation")) { //$NON-NLS-1$ //$NON-NLS-2$
			for (SpecElement initial : element.children(feature)) {
				operations.addAll(list(initial, "firstModelOperations")); //$NON-NLS-1$
				context.reportUnused(initial);
			}
		}
		return operations;
	}

	/** The operation of a table's tool. */
	List<ModelOperation> first(SpecElement element) {
		return list(element, "firstModelOperation"); //$NON-NLS-1$
	}

	private List<ModelOperation> list(SpecElement element, String feature) {
		List<ModelOperation> operations = new ArrayList<>();
		for (SpecElement child : element.children(feature)) {
			ModelOperation operation = build(child);
			if (operation != null) {
				operations.add(operation);
			}
			context.reportUnused(child);
		}
		return operations;
	}

	private ModelOperation build(SpecElement element) {
		switch (element.type()) {
		case "ChangeContext": //$NON-NLS-1$
			return new ModelOperation.ChangeContext(text(element, "browseExpression"), children(element)); //$NON-NLS-1$
		case "CreateInstance": //$NON-NLS-1$
			return new ModelOperation.CreateInstance(text(element, "typeName"), text(element, "referenceName"), //$NON-NLS-1$ //$NON-NLS-2$
					element.attribute("variableName", "instance"), children(element)); //$NON-NLS-1$ //$NON-NLS-2$
		case "SetValue": //$NON-NLS-1$
			return new ModelOperation.SetValue(text(element, "featureName"), text(element, "valueExpression"), //$NON-NLS-1$ //$NON-NLS-2$
					children(element));
		case "Unset": //$NON-NLS-1$
			return new ModelOperation.Unset(text(element, "featureName"), text(element, "elementExpression"), //$NON-NLS-1$ //$NON-NLS-2$
					children(element));
		case "MoveElement": //$NON-NLS-1$
			return new ModelOperation.MoveElement(text(element, "newContainerExpression"), //$NON-NLS-1$
					text(element, "featureName"), children(element)); //$NON-NLS-1$
		case "RemoveElement": //$NON-NLS-1$
			return new ModelOperation.RemoveElement(children(element));
		default:
			return control(element);
		}
	}

	private ModelOperation control(SpecElement element) {
		switch (element.type()) {
		case "For": //$NON-NLS-1$
			return new ModelOperation.For(text(element, "expression"), element.attribute("iteratorName", "i"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					children(element));
		case "If": //$NON-NLS-1$
			return new ModelOperation.If(text(element, "conditionExpression"), children(element)); //$NON-NLS-1$
		case "Let": //$NON-NLS-1$
			return new ModelOperation.Let(text(element, "variableName"), text(element, "valueExpression"), //$NON-NLS-1$ //$NON-NLS-2$
					children(element));
		case "Switch": //$NON-NLS-1$
			return switchOperation(element);
		default:
			return view(element);
		}
	}

	private ModelOperation view(SpecElement element) {
		switch (element.type()) {
		case "CreateView": //$NON-NLS-1$
			return new ModelOperation.CreateView(context.id(element, "mapping"), //$NON-NLS-1$
					text(element, "containerViewExpression"), element.attribute("variableName", "createdView"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					children(element));
		case "CreateEdgeView": //$NON-NLS-1$
			return new ModelOperation.CreateEdgeView(context.id(element, "mapping"), //$NON-NLS-1$
					text(element, "containerViewExpression"), element.attribute("variableName", "createdView"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					text(element, "sourceExpression"), text(element, "targetExpression"), children(element)); //$NON-NLS-1$ //$NON-NLS-2$
		case "Navigation": //$NON-NLS-1$
			return new ModelOperation.Navigation(context.id(element, "diagramDescription"), //$NON-NLS-1$
					context.flag(element, "createIfNotExistent", false), children(element)); //$NON-NLS-1$
		case "DeleteView": //$NON-NLS-1$
			return new ModelOperation.DeleteView(children(element));
		default:
			context.unsupported(element);
			return null;
		}
	}

	private ModelOperation switchOperation(SpecElement element) {
		List<ModelOperation.If> cases = new ArrayList<>();
		for (SpecElement child : element.children("cases")) { //$NON-NLS-1$
			cases.add(new ModelOperation.If(text(child, "conditionExpression"), children(child))); //$NON-NLS-1$
			context.reportUnused(child);
		}
		List<ModelOperation> other = element.child("default").map(this::defaultCase).orElse(List.of()); //$NON-NLS-1$
		return new ModelOperation.Switch(cases, other);
	}

	private List<ModelOperation> defaultCase(SpecElement element) {
		List<ModelOperation> operations = children(element);
		context.reportUnused(element);
		return operations;
	}

	private List<ModelOperation> children(SpecElement element) {
		return list(element, CHILDREN);
	}

	private String text(SpecElement element, String attribute) {
		return context.text(element, attribute);
	}
}
