package org.fathom.core.search;

import java.util.List;

import org.fathom.model.base.Identified;
import org.fathom.model.solution.Case;

/**
 * A case that answers a search.
 *
 * @param proof        the case
 * @param score        greater is better; positive
 * @param reasons      what makes it fit, the strongest first: the case itself, its solution, pain points, steps, processes or KPIs
 * @param completeness how completely its solution says How ({@link org.fathom.core.how.HowScore}), 0 to 100 per cent
 * @param showOnly     {@code true} if it has no KPI measured before and after: good to show, no proof
 */
public record CaseHit(Case proof, double score, List<Identified> reasons, int completeness, boolean showOnly) {
	/** Takes an own copy of the list. */
	public CaseHit {
		reasons = List.copyOf(reasons);
	}
}
