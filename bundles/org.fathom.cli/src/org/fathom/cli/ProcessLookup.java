package org.fathom.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.Process;

/** Finds processes by what a user calls them: by id or code. */
final class ProcessLookup {
	private final StudyIndex index;

	ProcessLookup(StudyIndex index) {
		this.index = index;
	}

	Process of(String idOrCode) throws CommandFailedException {
		return index.all(Process.class).stream()
				.filter(process -> idOrCode.equals(process.getId()) || idOrCode.equalsIgnoreCase(process.getCode())).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ProcessLookup_noProcess_error, idOrCode)));
	}

	/** These processes in the order given; all processes by code if none is given. */
	List<Process> of(List<String> idsOrCodes) throws CommandFailedException {
		List<Process> found = new ArrayList<>();
		for (String idOrCode : idsOrCodes) {
			found.add(of(idOrCode));
		}
		if (idsOrCodes.isEmpty()) {
			found.addAll(index.all(Process.class));
			found.sort(Comparator.comparing(process -> String.valueOf(process.getCode())));
		}
		return found;
	}
}
