package org.fathom.design.sirius;

import static org.fathom.design.sirius.SiriusSpecification.isA;
import static org.fathom.design.sirius.SiriusSpecification.list;
import static org.fathom.design.sirius.SiriusSpecification.one;
import static org.fathom.design.sirius.SiriusSpecification.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What Sirius knows of the expressions of an operation: the tool says how it starts, the operations around it what became of it since. */
final class OperationContext {
	private static final Set<String> ANY = Set.of();
	private static final Set<String> VIEW = Set.of("@view");
	private final EObject operation;

	OperationContext(EObject operation) {
		this.operation = operation;
	}

	/** The nearest operation around that changes the context decides. */
	Set<String> self() {
		EObject current = operation.eContainer();
		while (isA(current, "ModelOperation")) {
			switch (current.eClass().getName()) {
			case "ChangeContext":
				return result(current, "browseExpression");
			case "For":
				return result(current, "expression");
			case "CreateInstance":
				return Set.of(text(current, "typeName"));
			default:
				current = current.eContainer();
			}
		}
		return start(ExpressionContext.tool(operation));
	}

	private static Set<String> start(EObject tool) {
		if (isA(tool, "SemanticValidationRule")) {
			return Set.of(text(tool, "targetClass"));
		}
		if (isA(tool, "NodeCreationDescription") || isA(tool, "ContainerCreationDescription")) {
			return ExpressionContext.containers(tool);
		}
		return ANY;
	}

	private static Set<String> result(EObject operation, String expression) {
		return new AqlTypes(new ExpressionContext(operation, expression)).result(text(operation, expression));
	}

	Map<String, Set<String>> variables() {
		Map<String, Set<String>> found = new HashMap<>();
		EObject tool = ExpressionContext.tool(operation);
		tool.eAllContents().forEachRemaining(each -> {
			if (isA(each, "AbstractVariable")) {
				found.put(text(each, "name"), ANY);
			}
		});
		refine(tool, found);
		for (EObject current = operation.eContainer(); isA(current, "ModelOperation"); current = current.eContainer()) {
			declare(current, found);
		}
		return found;
	}

	private static void declare(EObject current, Map<String, Set<String>> found) {
		switch (current.eClass().getName()) {
		case "CreateInstance" -> found.putIfAbsent(text(current, "variableName"), Set.of(text(current, "typeName")));
		case "For" -> found.putIfAbsent(text(current, "iteratorName"), result(current, "expression"));
		// what a Let gives is of any type, as far as is known for sure
		case "Let" -> found.putIfAbsent(text(current, "variableName"), ANY);
		default -> {
			return;
		}
		}
	}

	private static void refine(EObject tool, Map<String, Set<String>> found) {
		EObject mask = one(tool, "mask");
		if (mask != null) {
			found.put("arg0", ANY);
		}
		if (isA(tool, "NodeCreationDescription") || isA(tool, "ContainerCreationDescription")) {
			found.put("container", ExpressionContext.containers(tool));
			found.put("containerView", VIEW);
		}
		if (isA(tool, "DoubleClickDescription")) {
			found.put(ExpressionContext.name(tool, "element"), ExpressionContext.shown(list(tool, "mappings")));
		}
		if (isA(tool, "EdgeCreationDescription")) {
			ends(tool, found);
		}
		if (isA(tool, "IntersectionMapping") || isA(tool.eContainer(), "IntersectionMapping")) {
			EObject cell = isA(tool, "IntersectionMapping") ? tool : tool.eContainer();
			found.put("lineSemantic", ExpressionContext.shown(cell));
			found.put("columnSemantic", ExpressionContext.shown(one(cell, "columnMapping")));
		}
		for (String view : List.of("elementView", "edgeView", "sourceView", "targetView")) {
			found.computeIfPresent(view, (name, types) -> VIEW);
		}
	}

	private static void ends(EObject tool, Map<String, Set<String>> found) {
		Set<String> sources = new LinkedHashSet<>(ExpressionContext.shown(list(tool, "extraSourceMappings")));
		Set<String> targets = new LinkedHashSet<>(ExpressionContext.shown(list(tool, "extraTargetMappings")));
		list(tool, "edgeMappings").forEach(mapping -> {
			sources.addAll(ExpressionContext.shown(list(mapping, "sourceMapping")));
			targets.addAll(ExpressionContext.shown(list(mapping, "targetMapping")));
		});
		found.put(ExpressionContext.name(tool, "sourceVariable"), sources);
		found.put(ExpressionContext.name(tool, "targetVariable"), targets);
	}
}
