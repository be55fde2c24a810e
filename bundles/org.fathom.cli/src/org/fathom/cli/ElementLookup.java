package org.fathom.cli;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.base.Party;
import org.fathom.model.process.Process;
import org.fathom.model.solution.Solution;

/** Finds elements by what a user calls them: by id, processes by code too. */
final class ElementLookup {
	private final StudyIndex index;

	ElementLookup(StudyIndex index) {
		this.index = index;
	}

	EObject of(String idOrCode) throws CommandFailedException {
		EObject byId = index.find(idOrCode).orElse(null);
		if (byId != null) {
			return byId;
		}
		return index.all(Process.class).stream().filter(process -> idOrCode.equalsIgnoreCase(process.getCode())).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, idOrCode)));
	}

	/** As {@link #of}; names are understood too. */
	EObject named(String idCodeOrName) throws CommandFailedException {
		if (index.find(idCodeOrName).isEmpty()) {
			for (Named candidate : index.all(Named.class)) {
				if (idCodeOrName.equalsIgnoreCase(candidate.getName())) {
					return candidate;
				}
			}
		}
		return of(idCodeOrName);
	}

	/** A solution by its id or name. */
	Solution solution(String idOrName) throws CommandFailedException {
		return first(Solution.class, idOrName)
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, idOrName)));
	}

	/** A party by its id or name; lanes are often called like parties. */
	Party party(String idOrName) throws CommandFailedException {
		return first(Party.class, idOrName)
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.RecordCommand_noParty_error, idOrName)));
	}

	private <T extends Named> Optional<T> first(Class<T> type, String idOrName) {
		return index.all(type).stream().filter(each -> idOrName.equals(each.getId()) || idOrName.equalsIgnoreCase(each.getName()))
				.findFirst();
	}
}
