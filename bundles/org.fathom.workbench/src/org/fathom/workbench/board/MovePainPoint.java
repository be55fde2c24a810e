package org.fathom.workbench.board;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.painpoint.MovePainPointOperation;
import org.fathom.core.painpoint.StatusMove;
import org.fathom.core.painpoint.StatusMoves;
import org.fathom.core.painpoint.StatusNames;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** Moves pain points to another status as the user asks, and says what is missing where a move is refused. */
public final class MovePainPoint {
	private static final String NEXT = "; "; //$NON-NLS-1$

	private final OpenStudy study;

	/**
	 * Prepares moves.
	 *
	 * @param study the open study
	 */
	public MovePainPoint(OpenStudy study) {
		this.study = study;
	}

	/**
	 * Moves a pain point, undoably.
	 *
	 * @param painPoint the pain point
	 * @param target    where to
	 * @return empty if it was moved, or is there already; else what is missing, for the user
	 */
	public Optional<String> to(PainPoint painPoint, PainPointStatus target) {
		if (painPoint.getStatus() == target) {
			return Optional.empty();
		}
		StatusMove move = new StatusMoves(study.session().index()).to(painPoint, target);
		if (!move.isAllowed()) {
			return Optional.of(NLS.bind(Messages.MovePainPoint_refused_message,
					new Object[] { painPoint.getName(), StatusNames.of(target), String.join(NEXT, move.missing()) }));
		}
		study.execute(NLS.bind(Messages.MovePainPoint_move_label, StatusNames.of(target)),
				() -> new MovePainPointOperation(study.session().index(), painPoint, target).run());
		return Optional.empty();
	}
}
