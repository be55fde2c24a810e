package org.fathom.design.sirius;

import static org.fathom.design.sirius.SiriusSpecification.around;
import static org.fathom.design.sirius.SiriusSpecification.isA;
import static org.fathom.design.sirius.SiriusSpecification.list;
import static org.fathom.design.sirius.SiriusSpecification.one;
import static org.fathom.design.sirius.SiriusSpecification.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What Sirius knows of an expression before it is evaluated: the types that {@code self} can have and the variables, with their types. No
 * type at all stands for any element. A type with a leading {@code @} is one of a view.
 */
final class ExpressionContext {
	private static final Set<String> ANY = Set.of();
	private static final Set<String> VIEW = Set.of("@view");
	private final EObject owner;
	private final String feature;
	private final OperationContext operations;

	ExpressionContext(EObject owner, String feature) {
		this.owner = owner;
		this.feature = feature;
		operations = new OperationContext(owner);
	}

	/** The types of {@code self}. */
	Set<String> self() {
		if (isA(owner, "ModelOperation")) {
			return operations.self();
		}
		return switch (feature) {
		case "semanticCandidatesExpression" -> candidatesSelf();
		case "precondition", "connectionStartPrecondition", "inputLabelExpression", "semanticConditionExpression" -> ANY;
		case "auditExpression" -> Set.of(text(owner.eContainer(), "targetClass"));
		case "message" -> Set.of(text(owner, "targetClass"));
		case "colorValueComputationExpression", "minValueComputationExpression", "maxValueComputationExpression", "associatedValue" -> ANY;
		default -> isA(owner, "VSMElementCustomization") ? ANY : shown(isMapping(owner) ? owner : mappingAround(owner));
		};
	}

	private static boolean isMapping(EObject element) {
		return isA(element, "RepresentationElementMapping") || isA(element, "RepresentationDescription");
	}

	private static EObject mappingAround(EObject element) {
		EObject current = element.eContainer();
		while (!isMapping(current)) {
			current = current.eContainer();
		}
		return current;
	}

	private Set<String> candidatesSelf() {
		return isA(owner, "EdgeMapping") && !Boolean.TRUE.equals(SiriusSpecification.get(owner, "useDomainElement")) ? ANY
				: shown(mappingAround(owner));
	}

	/** The domain classes of what a mapping or a representation shows. */
	static Set<String> shown(EObject mapping) {
		Set<String> found = new LinkedHashSet<>();
		if (isA(mapping, "FeatureColumnMapping")) {
			return shown(list(mapping.eContainer(), "ownedLineMappings").get(0));
		}
		if (isA(mapping, "IntersectionMapping")) {
			list(mapping, "lineMapping").forEach(line -> found.addAll(shown(line)));
		} else if (isA(mapping, "EdgeMapping") && !Boolean.TRUE.equals(SiriusSpecification.get(mapping, "useDomainElement"))) {
			list(mapping, "sourceMapping").forEach(source -> found.addAll(shown(source)));
		} else {
			found.add(text(mapping, "domainClass"));
		}
		return found;
	}

	static Set<String> shown(Collection<EObject> mappings) {
		Set<String> found = new LinkedHashSet<>();
		mappings.forEach(mapping -> found.addAll(shown(mapping)));
		return found;
	}

	/** The variables and their types. */
	Map<String, Set<String>> variables() {
		Map<String, Set<String>> found = new HashMap<>();
		if (isA(owner, "ModelOperation")) {
			return operations.variables();
		}
		switch (feature) {
		case "precondition" -> precondition(found);
		case "connectionStartPrecondition" -> ends(found, "pre");
		case "preconditionExpression" -> put(found, VIEW, "containerView", "diagram");
		case "predicateExpression" -> predicate(found);
		case "labelExpression" -> label(found);
		case "tooltipExpression" -> put(found, VIEW, "view");
		case "featureParentExpression" -> put(found, VIEW, "line", "table");
		default -> {
			if (feature.endsWith("FinderExpression") && isA(owner, "EdgeMapping")
					|| feature.equals("semanticCandidatesExpression") && isA(owner, "DiagramElementMapping")) {
				put(found, VIEW, "diagram");
			}
		}
		}
		return found;
	}

	private static void put(Map<String, Set<String>> variables, Set<String> types, String... names) {
		List.of(names).forEach(name -> variables.put(name, types));
	}

	private void predicate(Map<String, Set<String>> found) {
		if (isA(owner, "ConditionalStyleDescription")) {
			put(found, VIEW, "view", "diagram");
			put(found, ANY, "container");
		}
	}

	private void label(Map<String, Set<String>> found) {
		if (isA(owner, "TableMapping")) {
			put(found, ANY, "root", "lineSemantic", "container", "columnSemantic");
			put(found, VIEW, "line", "column");
		} else {
			put(found, VIEW, "diagram", "view");
		}
	}

	private void precondition(Map<String, Set<String>> found) {
		if (isA(owner, "EdgeCreationDescription")) {
			ends(found, "pre");
		} else if (isA(owner, "ReconnectEdgeDescription")) {
			put(found, reconnected(), "source", "target");
			put(found, ANY, "container");
			put(found, VIEW, "sourceView", "targetView", "diagram");
		} else {
			put(found, isA(owner, "NodeCreationDescription") || isA(owner, "ContainerCreationDescription") ? containers(owner) : ANY,
					"container");
		}
	}

	/** What the end that is put elsewhere can show. */
	private Set<String> reconnected() {
		String ends = SiriusSpecification.get(owner, "reconnectionKind").toString().endsWith("SOURCE") ? "sourceMapping" : "targetMapping";
		Set<String> found = new LinkedHashSet<>();
		for (EObject each : list(around(owner, "Layer"), "edgeMappings")) {
			if (list(each, "reconnections").contains(owner)) {
				found.addAll(shown(list(each, ends)));
			}
		}
		return found;
	}

	/** What a creation tool can be used on. */
	static Set<String> containers(EObject tool) {
		Set<String> found = new LinkedHashSet<>(shown(list(tool, "extraMappings")));
		for (String reference : List.of("nodeMappings", "containerMappings")) {
			list(tool, reference).forEach(mapping -> found.addAll(shown(mappingAround(mapping))));
		}
		return found;
	}

	private void ends(Map<String, Set<String>> found, String prefix) {
		Set<String> sources = new LinkedHashSet<>(shown(list(owner, "extraSourceMappings")));
		Set<String> targets = new LinkedHashSet<>(shown(list(owner, "extraTargetMappings")));
		list(owner, "edgeMappings").forEach(mapping -> {
			sources.addAll(shown(list(mapping, "sourceMapping")));
			targets.addAll(shown(list(mapping, "targetMapping")));
		});
		found.put(prefix + "Source", sources);
		put(found, VIEW, prefix + "SourceView", "diagram");
		put(found, ANY, "container");
		if (feature.equals("precondition")) {
			found.put(prefix + "Target", targets);
			put(found, VIEW, prefix + "TargetView");
		}
	}

	/** The tool or rule that an operation belongs to. */
	static EObject tool(EObject operation) {
		EObject rule = around(operation, "ValidationRule");
		EObject tool = rule == null ? around(operation, "AbstractToolDescription") : rule;
		return tool == null ? around(operation, "TableTool") : tool;
	}

	static String name(EObject tool, String variable) {
		EObject found = one(tool, variable);
		return found == null ? variable : text(found, "name");
	}
}
