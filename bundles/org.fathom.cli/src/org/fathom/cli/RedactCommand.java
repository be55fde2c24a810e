package org.fathom.cli;

import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.evidence.EvidenceFiles;
import org.fathom.core.evidence.RedactEvidenceOperation;
import org.fathom.core.store.StudySession;
import org.fathom.model.insight.Evidence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes out of evidence what tells of people and deletes its files. */
@Command(name = "redact")
final class RedactCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "evidenceId")
	private String id;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			EvidenceFiles files = EvidenceFiles.of(session);
			Evidence evidence = session.index().all(Evidence.class).stream()
					.filter(each -> id.equals(each.getId()) || id.equalsIgnoreCase(each.getName())).findFirst()
					.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ElementLookup_noElement_error, id)));
			String name = evidence.getName();
			session.execute(spec.name(), () -> new RedactEvidenceOperation(session.index(), evidence).run());
			session.save(new NullProgressMonitor());
			files.purge();
			spec.commandLine().getOut().println(NLS.bind(Messages.RedactCommand_redacted_message, name));
			return 0;
		}
	}
}
