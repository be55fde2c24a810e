package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds validation rules. */
final class RuleBuilder {
	private final SpecContext context;
	private final OperationBuilder operations;

	RuleBuilder(SpecContext context) {
		this.context = context;
		operations = new OperationBuilder(context);
	}

	/** The rules of a viewpoint or description. */
	List<ValidationRule> rules(SpecElement element) {
		List<ValidationRule> rules = new ArrayList<>();
		for (SpecElement set : element.children("validationSet")) { //$NON-NLS-1$
			collect(set, rules);
		}
		return rules;
	}

	private void collect(SpecElement set, List<ValidationRule> rules) {
		set.children("ownedRules").forEach(rule -> rule(rule, rules)); //$NON-NLS-1$
		set.children("reusedRules"); //$NON-NLS-1$
		context.targets(set, "reusedRules").forEach(rule -> rule(rule, rules)); //$NON-NLS-1$
		context.reportUnused(set);
	}

	private void rule(SpecElement element, List<ValidationRule> rules) {
		boolean semantic = "SemanticValidationRule".equals(element.type()); //$NON-NLS-1$
		if (!semantic && !"ViewValidationRule".equals(element.type())) { //$NON-NLS-1$
			context.unsupported(element);
			return;
		}
		List<String> audits = element.children("audits").stream() //$NON-NLS-1$
				.map(audit -> context.text(audit, "auditExpression")).toList(); //$NON-NLS-1$
		List<ValidationRule.Fix> fixes = element.children("fixes").stream() //$NON-NLS-1$
				.map(fix -> new ValidationRule.Fix(fix.attribute("name", ""), operations.initial(fix))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		rules.add(new ValidationRule(element.attribute("name", ""), //$NON-NLS-1$ //$NON-NLS-2$
				context.literal(element, "level", ValidationRule.Level.class, ValidationRule.Level.INFO), //$NON-NLS-1$
				context.text(element, "message"), semantic ? context.text(element, "targetClass") : null, //$NON-NLS-1$ //$NON-NLS-2$
				context.ids(element, "targets"), audits, fixes)); //$NON-NLS-1$
		context.reportUnused(element);
	}
}
