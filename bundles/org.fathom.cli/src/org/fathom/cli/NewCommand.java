package org.fathom.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an empty study. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Parameters(index = "0", paramLabel = "DIR", descriptionKey = "newStudy")
	private Path folder;

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "name")
	private String name;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		String studyName = name == null ? folder.toAbsolutePath().normalize().getFileName().toString() : name;
		try (StudySession session = new StudyStore().create(folder, studyName, Locale.getDefault().toLanguageTag())) {
			session.save(new NullProgressMonitor());
			spec.commandLine().getOut().println(NLS.bind(Messages.NewCommand_created_message, session.folder()));
		}
		return 0;
	}
}
