package org.fathom.core.painpoint;

import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;

/** Moves a pain point to another status if it has earned that. */
public final class MovePainPointOperation {
	private final StatusMoves moves;
	private final PainPoint painPoint;
	private final PainPointStatus target;

	/**
	 * Creates the operation.
	 *
	 * @param index     the study
	 * @param painPoint what is to move
	 * @param target    where to
	 */
	public MovePainPointOperation(StudyIndex index, PainPoint painPoint, PainPointStatus target) {
		moves = new StatusMoves(index);
		this.painPoint = painPoint;
		this.target = target;
	}

	/**
	 * Moves the pain point, or leaves it where it is. To be called inside an undoable change.
	 *
	 * @return the move; if it is not allowed, nothing was changed and it says why
	 */
	public StatusMove run() {
		StatusMove move = moves.to(painPoint, target);
		if (move.isAllowed()) {
			painPoint.setStatus(target);
		}
		return move;
	}
}
