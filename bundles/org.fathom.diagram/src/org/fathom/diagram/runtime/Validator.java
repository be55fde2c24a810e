package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.ValidationRule;
import org.fathom.diagram.expression.EvaluationException;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/** Checks a diagram with validation rules: every audit must be true. */
final class Validator {
	private final Engine engine;
	private final Diagram diagram;
	private final List<ValidationRule> rules;
	private final List<Violation> violations = new ArrayList<>();

	Validator(Engine engine, Diagram diagram, List<ValidationRule> rules) {
		this.engine = engine;
		this.diagram = diagram;
		this.rules = rules;
	}

	List<Violation> validate() {
		check(diagram, diagram.getTarget(), true, null);
		DiagramState state = DiagramState.find(diagram);
		ViewMappings.inOrder(diagram, view -> check(view, view.getTarget(),
				view.getSemanticElements().contains(view.getTarget()), state == null ? null : state.mappings().get(view)));
		return violations;
	}

	private void check(EObject view, EObject element, boolean ownElement, MappingDescription mapping) {
		for (ValidationRule rule : rules) {
			boolean onView = rule.targetClass() == null;
			boolean applies = onView ? mapping != null && rule.mappings().contains(mapping.id())
					: ownElement && engine.classes().isInstance(element, rule.targetClass());
			EObject self = onView ? view : element;
			if (applies && !holds(rule, self)) {
				violations.add(new Violation(rule, view, element, message(rule, self, element)));
			}
		}
	}

	private boolean holds(ValidationRule rule, EObject self) {
		return rule.audits().stream().allMatch(audit -> Boolean.TRUE.equals(value(audit, self)));
	}

	/** The value of an audit; one that fails is a violation, not a problem of the specification. */
	private Object value(String audit, EObject self) {
		try {
			return engine.evaluator().interpreter().evaluate(audit, self, Map.of("diagram", diagram)); //$NON-NLS-1$
		} catch (EvaluationException e) {
			return e;
		}
	}

	private String message(ValidationRule rule, EObject self, EObject element) {
		EObject subject = self instanceof DiagramElement && rule.message().startsWith("feature:") ? element : self; //$NON-NLS-1$
		return engine.evaluator().label(rule.message(), subject, Map.of("diagram", diagram), rule.name()); //$NON-NLS-1$
	}
}
