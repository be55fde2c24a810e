package org.fathom.core.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

import org.fathom.core.Messages;
import org.fathom.core.how.Facts;
import org.fathom.core.store.Severity;
import org.fathom.model.library.Fact;
import org.fathom.model.library.LibraryPackage;
import org.fathom.model.library.Study;

/** The facts of a study that decide about variants do not contradict each other. */
final class ContradictoryFactRule extends AbstractElementRule<Fact> {
	ContradictoryFactRule() {
		super("RULE-034", Severity.WARNING, Fact.class); //$NON-NLS-1$
	}

	@Override
	protected void checkElement(Fact element, Consumer<Violation> violations) {
		if (element.getKey() == null || !(element.eContainer() instanceof Study study)) {
			return;
		}
		List<Fact> all = study.getFacts();
		Optional<String> before = value(all.subList(0, all.indexOf(element)), element);
		Optional<String> after = value(all.subList(0, all.indexOf(element) + 1), element);
		if (before.isPresent() && !before.equals(after)) {
			violations.accept(violation(element, LibraryPackage.Literals.FACT__VALUE,
					NLS.bind(Messages.ContradictoryFactRule_message, element.getKey(), after.orElseThrow())));
		}
	}

	private static Optional<String> value(List<Fact> facts, Fact fact) {
		return Facts.of(facts, Map.of()).value(fact.getKey());
	}
}
