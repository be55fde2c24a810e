package org.fathom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.store.Problem;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.notation.NotationPackage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The study that a command works on. */
@Command
final class StudyParameter {
	@Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
	private Path folder;

	/**
	 * The folder of the study.
	 *
	 * @return as given
	 */
	Path folder() {
		return folder;
	}

	/**
	 * Opens the study. Files that cannot be read are reported and left out.
	 *
	 * @param err where they are reported
	 * @return the session, to be closed by the caller
	 * @throws StudyException if there is no study to open
	 */
	StudySession open(PrintWriter err) throws StudyException {
		NotationPackage.eINSTANCE.eClass();
		StudySession session = new StudyStore("diagram").open(folder, new NullProgressMonitor()); //$NON-NLS-1$
		for (Problem problem : session.problems()) {
			err.println(problem.message());
		}
		return session;
	}
}
