package org.fathom.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.painpoint.StatusMove;
import org.fathom.core.painpoint.StatusMoves;
import org.fathom.core.painpoint.StatusNames;
import org.fathom.core.store.StudySession;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;

import com.google.gson.JsonArray;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists pain points by status, the worst first, with what each lacks for its next status. */
@Command(name = "painpoints")
final class PainPointsCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--status", paramLabel = "STATUS", descriptionKey = "status")
	private Set<PainPointStatus> statuses = EnumSet.allOf(PainPointStatus.class);

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			StatusMoves moves = new StatusMoves(session.index());
			PrintWriter out = spec.commandLine().getOut();
			JsonArray array = new JsonArray();
			for (PainPointStatus status : EnumSet.copyOf(statuses)) {
				List<PainPoint> column = column(session, status);
				if (json) {
					column.forEach(painPoint -> array.add(new PainPointJson().of(painPoint, next(painPoint, moves))));
				} else {
					print(status, column, moves, out);
				}
			}
			if (json) {
				out.println(Json.text(array));
			}
			return 0;
		}
	}

	private static List<PainPoint> column(StudySession session, PainPointStatus status) {
		return session.index().all(PainPoint.class).stream().filter(painPoint -> painPoint.getStatus() == status)
				.sorted(Comparator.comparing(PainPoint::getSeverity).reversed()
						.thenComparing(PainPoint::getName, Comparator.nullsLast(Comparator.naturalOrder())))
				.toList();
	}

	/** The move to the next status; {@code null} behind the last. */
	private static StatusMove next(PainPoint painPoint, StatusMoves moves) {
		PainPointStatus[] all = PainPointStatus.values();
		int next = painPoint.getStatus().ordinal() + 1;
		return next == all.length ? null : moves.to(painPoint, all[next]);
	}

	private static void print(PainPointStatus status, List<PainPoint> column, StatusMoves moves, PrintWriter out) {
		out.println(NLS.bind(Messages.PainPointsCommand_status_label, StatusNames.of(status), column.size()));
		for (PainPoint painPoint : column) {
			out.println("  " + painPoint.getSeverity() + "  " + painPoint.getName()); //$NON-NLS-1$ //$NON-NLS-2$
			StatusMove next = next(painPoint, moves);
			if (next != null && next.isAllowed()) {
				out.println("       " + NLS.bind(Messages.PainPointsCommand_canMove_label, StatusNames.of(next.target()))); //$NON-NLS-1$
			} else if (next != null) {
				next.missing().forEach(missing -> out.println("       - " + missing)); //$NON-NLS-1$
			}
		}
	}
}
