package org.fathom.cli;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableRuntime;

/** The tables of a study. */
final class StudyTables {
	private final TableRuntime runtime;

	StudyTables(StudySpecifications specifications, Consumer<String> complaints) {
		runtime = new TableRuntime(specifications.all(), FathomViewpoint.classLoader(), problem -> complaints.accept(problem.message()));
	}

	TableRuntime runtime() {
		return runtime;
	}

	boolean has(String name) {
		return runtime.descriptions().stream().anyMatch(candidate -> candidate.name().equals(name));
	}

	TableDescription description(String name) throws CommandFailedException {
		return runtime.descriptions().stream().filter(candidate -> candidate.name().equals(name)).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.StudyDiagrams_noDescription_error, name)));
	}

	Table open(String name, EObject root) throws CommandFailedException {
		TableDescription description = description(name);
		if (!runtime.canCreate(description, root)) {
			throw new CommandFailedException(NLS.bind(Messages.StudyDiagrams_cannotCreate_error, name));
		}
		return runtime.create(description, root, null);
	}
}
