package org.fathom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.base.Party;
import org.fathom.model.process.Process;
import org.fathom.model.solution.Solution;

/** Finds elements by what a user calls them. */
final class ElementLookup {
	private final StudyIndex index;

	ElementLookup(StudyIndex index) {
		this.index = index;
	}

	/** An element by its id, its name, or as a process by its code; a name of several elements is refused. What is redacted is not found. */
	EObject named(String idCodeOrName) throws CommandFailedException {
		if (index.find(idCodeOrName).isEmpty()) {
			Optional<Named> called = unique(Named.class, idCodeOrName);
			if (called.isPresent()) {
				return called.get();
			}
		}
		EObject element = of(idCodeOrName);
		if (!Redaction.isVisible(element)) {
			throw new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, idCodeOrName));
		}
		return element;
	}

	private EObject of(String idOrCode) throws CommandFailedException {
		EObject byId = index.find(idOrCode).orElse(null);
		if (byId != null) {
			return byId;
		}
		return index.all(Process.class).stream().filter(process -> idOrCode.equalsIgnoreCase(process.getCode())).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, idOrCode)));
	}

	/** An element of one type by its id or name. */
	<T extends Named> T one(Class<T> type, String idOrName) throws CommandFailedException {
		return unique(type, idOrName).orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, idOrName)));
	}

	/** A solution by its id or name. */
	Solution solution(String idOrName) throws CommandFailedException {
		return one(Solution.class, idOrName);
	}

	/** A party by its id or name; lanes are often called like parties. */
	Party party(String idOrName) throws CommandFailedException {
		return unique(Party.class, idOrName)
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.RecordCommand_noParty_error, idOrName)));
	}

	private <T extends Named> Optional<T> unique(Class<T> type, String idOrName) throws CommandFailedException {
		return find(type, idOrName, each -> true);
	}

	/** The element of a type that fits, by its id or name; empty if there is none. */
	<T extends Named> Optional<T> find(Class<T> type, String idOrName, Predicate<T> fits) throws CommandFailedException {
		List<T> called = new ArrayList<>();
		for (T each : index.all(type).stream().filter(fits).toList()) {
			if (idOrName.equals(each.getId())) {
				return Optional.of(each);
			}
			if (idOrName.equalsIgnoreCase(each.getName()) && Redaction.isVisible(each)) {
				called.add(each);
			}
		}
		if (called.size() > 1) {
			throw new CommandFailedException(NLS.bind(Messages.ElementLookup_ambiguous_error, idOrName,
					called.stream().map(each -> each.getId() + " (" + each.eClass().getName() + ')').collect(Collectors.joining(", ")))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return called.stream().findFirst();
	}
}
