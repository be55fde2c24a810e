package org.fathom.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.fathom.core.rules.QuickFix;
import org.fathom.core.store.Severity;
import org.fathom.diagram.description.ValidationRule;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.runtime.Violation;

/** Checks diagrams against the validation rules of their viewpoint, and repairs them by the fixes that these offer. */
final class DiagramChecks {
	private final DiagramRuntime runtime;
	private final ResourceBundle labels;

	DiagramChecks(DiagramRuntime runtime, ResourceBundle labels) {
		this.runtime = runtime;
		this.labels = labels;
	}

	/** What is wrong with a diagram. The quick fixes are to be run inside an undoable change. */
	List<org.fathom.core.rules.Violation> check(Diagram diagram) {
		List<org.fathom.core.rules.Violation> found = new ArrayList<>();
		for (Violation violation : runtime.validate(diagram)) {
			List<QuickFix> fixes = violation.rule().fixes().stream().map(fix -> quickFix(diagram, violation, fix)).toList();
			found.add(new org.fathom.core.rules.Violation(violation.rule().name(), severity(violation.rule().level()), violation.element(), null,
					violation.message(), fixes));
		}
		return found;
	}

	private QuickFix quickFix(Diagram diagram, Violation violation, ValidationRule.Fix fix) {
		return new QuickFix(label(fix.name()), () -> {
			try {
				runtime.fix(diagram, violation, fix);
			} catch (ToolException e) {
				throw new IllegalStateException(e.getMessage(), e);
			}
		});
	}

	/** The name of a fix in the user's language: the format has no label for it, so that the name itself is the key. */
	private String label(String name) {
		try {
			return labels.getString("fix." + name.replace(" ", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (MissingResourceException e) {
			return name;
		}
	}

	private static Severity severity(ValidationRule.Level level) {
		return switch (level) {
		case INFO -> Severity.INFO;
		case WARNING -> Severity.WARNING;
		case ERROR -> Severity.ERROR;
		};
	}
}
