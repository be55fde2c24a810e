package org.fathom.core.how;

import org.fathom.model.solution.Case;

/** Tells cases that prove something from those that are only good to show. */
public final class CaseProof {
	private CaseProof() {
	}

	/**
	 * Whether a case proves its solution: what is measured only before, or only after, proves nothing.
	 *
	 * @param told a case
	 * @return {@code true} if a KPI of it was measured before and after
	 */
	public static boolean isMeasured(Case told) {
		return told.getResults().stream().anyMatch(result -> result.getBefore() != null && result.getAfter() != null);
	}
}
