package org.fathom.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.store.Severity;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Named;
import org.fathom.model.data.Attribute;
import org.fathom.model.data.Entity;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Step;

/** Steps and lanes of a process, entities of a model and attributes of an entity have names of their own. */
final class DuplicateNameRule extends AbstractElementRule<Named> {
	DuplicateNameRule() {
		super("RULE-002", Severity.WARNING, Named.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Named element, Consumer<Violation> violations) {
		if (!(element instanceof Step || element instanceof Lane || element instanceof Entity || element instanceof Attribute)
				|| element.eContainer() == null || element.getName() == null) {
			return;
		}
		Set<String> before = new HashSet<>();
		for (EObject sibling : element.eContainer().eContents()) {
			if (sibling == element) {
				break;
			}
			if (sibling.eClass() == element.eClass()) {
				before.add(((Named) sibling).getName());
			}
		}
		if (before.contains(element.getName())) {
			violations.accept(violation(element, BasePackage.Literals.NAMED__NAME,
					NLS.bind(Messages.DuplicateNameRule_message, element.getName(), names.of(element.eContainer())),
					new QuickFix(Messages.DuplicateNameRule_number_label, () -> number(element))));
		}
	}

	private static void number(Named element) {
		List<String> taken = element.eContainer().eContents().stream().filter(Named.class::isInstance)
				.map(sibling -> String.valueOf(((Named) sibling).getName())).toList();
		String name = element.getName();
		int number = 2;
		while (taken.contains(name + ' ' + number)) {
			number++;
		}
		element.setName(name + ' ' + number);
	}
}
