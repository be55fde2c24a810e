package org.fathom.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.painpoint.MovePainPointOperation;
import org.fathom.core.painpoint.StatusMove;
import org.fathom.core.painpoint.StatusNames;
import org.fathom.core.store.StudySession;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves a pain point to another status, or says what it lacks. */
@Command(name = "painpoint")
final class PainPointCommand implements Callable<Integer> {
	private static final int REFUSED = 3;

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--id", paramLabel = "ID", required = true, descriptionKey = "painPoint")
	private String id;

	@Option(names = "--to", paramLabel = "STATUS", required = true, descriptionKey = "toStatus")
	private PainPointStatus target;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			PainPoint painPoint = find(session);
			StatusMove[] move = new StatusMove[1];
			session.execute(spec.name(), () -> move[0] = new MovePainPointOperation(session.index(), painPoint, target).run());
			session.save(new NullProgressMonitor());
			return answer(painPoint, move[0]);
		}
	}

	private PainPoint find(StudySession session) throws CommandFailedException {
		return new ElementLookup(session.index()).one(PainPoint.class, id);
	}

	private int answer(PainPoint painPoint, StatusMove move) {
		PrintWriter out = spec.commandLine().getOut();
		String status = StatusNames.of(target);
		if (move.isAllowed()) {
			out.println(NLS.bind(Messages.PainPointCommand_moved_message, painPoint.getName(), status));
			return 0;
		}
		out.println(NLS.bind(Messages.PainPointCommand_refused_message, painPoint.getName(), status));
		move.missing().forEach(missing -> out.println("  - " + missing)); //$NON-NLS-1$
		return REFUSED;
	}
}
