package org.fathom.workbench.cases;

import java.util.List;
import java.util.Map;

import org.fathom.core.how.Facts;
import org.fathom.core.how.ScenarioQuery;
import org.fathom.core.how.ScenarioVerdict;
import org.fathom.core.how.Truth;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.search.CaseHit;
import org.fathom.model.library.Study;

/**
 * A case in the list.
 *
 * @param hit       the case with why it was found
 * @param fit       its score, 0 to 5, by that of the best case; 0 without words
 * @param scenarios in which its solution applies, with whether they are the customer's
 */
record CaseRow(CaseHit hit, int fit, List<ScenarioVerdict> scenarios) {
	static final int MOST = 5;

	CaseRow {
		scenarios = List.copyOf(scenarios);
	}

	/** Rows in the order of the hits; those that fit alike by facts of the customer, then by proof. */
	static List<CaseRow> of(List<CaseHit> hits, StudyIndex index, Study study) {
		List<ScenarioVerdict> all = new ScenarioQuery(index, Facts.of(study.getFacts(), Map.of())).scenarios(null);
		double best = hits.stream().mapToDouble(CaseHit::score).max().orElse(0);
		return hits.stream().map(hit -> new CaseRow(hit, fit(hit.score(), best), all.stream()
				.filter(verdict -> hit.proof().getSolution() != null && verdict.scenario().getSolutions().contains(hit.proof().getSolution())).toList()))
				.sorted((first, second) -> Double.compare(second.rank(), first.rank())).toList();
	}

	private static int fit(double score, double best) {
		return best == 0 ? 0 : (int) Math.max(1, Math.round(MOST * score / best));
	}

	/** The best that can be said of its scenarios; empty words if no scenario names its solution. */
	Truth applies() {
		return scenarios.stream().map(ScenarioVerdict::applies).reduce(Truth::or).orElse(null);
	}

	private double rank() {
		Truth applies = applies();
		double facts = applies == Truth.TRUE ? 3 : applies == Truth.UNKNOWN ? 2 : applies == null ? 1 : 0;
		// what was searched for counts most; a score of nothing is shared by all
		return hit.score() * 100 + facts + (hit.showOnly() ? 0 : 0.5);
	}
}
