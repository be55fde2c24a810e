package org.fathom.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fathom.core.how.CaseProof;
import org.fathom.core.how.HowScore;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.Solution;

/**
 * Finds the cases that fit words about a situation: by their own texts and by those of what they stand for. The case itself counts
 * fully, its solution and How steps 0.8, the pain points addressed 0.7, KPIs 0.6, steps and processes that hurt 0.5 of what the
 * search gives them.
 */
public final class CaseSearch {
	private static final double SOLUTION = 0.8;
	private static final double PAIN_POINT = 0.7;
	private static final double KPI = 0.6;
	private static final double PLACE = 0.5;

	private final StudyIndex index;
	private final StudySearch search;

	/**
	 * Prepares the search.
	 *
	 * @param index  the study
	 * @param search over the same study
	 */
	public CaseSearch(StudyIndex index, StudySearch search) {
		this.index = index;
		this.search = search;
	}

	/**
	 * Searches the cases.
	 *
	 * @param query words about a situation, a pain point, a process or a KPI; blank for all cases
	 * @return the cases that fit, the best first
	 */
	public List<CaseHit> search(String query) {
		Map<Identified, Double> scores = search.scores(query);
		List<CaseHit> hits = new ArrayList<>();
		for (Case proof : index.all(Case.class)) {
			CaseHit hit = hit(proof, scores);
			if (hit.score() > 0 || query.isBlank()) {
				hits.add(hit);
			}
		}
		hits.sort(Comparator.comparingDouble(CaseHit::score).reversed());
		return hits;
	}

	private CaseHit hit(Case proof, Map<Identified, Double> scores) {
		Map<Identified, Double> parts = new LinkedHashMap<>();
		parts.put(proof, 1.0);
		proof.getResults().stream().map(KpiResult::getKpi).filter(kpi -> kpi != null).forEach(kpi -> parts.putIfAbsent(kpi, KPI));
		Solution solution = proof.getSolution();
		if (solution != null) {
			parts.putIfAbsent(solution, SOLUTION);
			solution.getHowSteps().forEach(how -> parts.putIfAbsent(how, SOLUTION));
			solution.getAddresses().forEach(painPoint -> addPainPoint(painPoint, parts));
		}
		Map<Identified, Double> found = new HashMap<>();
		parts.forEach((element, weight) -> {
			if (scores.containsKey(element)) {
				found.put(element, weight * scores.get(element));
			}
		});
		List<Identified> reasons = found.entrySet().stream().sorted(Map.Entry.<Identified, Double>comparingByValue().reversed())
				.map(Map.Entry::getKey).toList();
		return new CaseHit(proof, found.values().stream().mapToDouble(Double::doubleValue).sum(), reasons, HowScore.of(solution),
				!CaseProof.isMeasured(proof));
	}

	private static void addPainPoint(PainPoint painPoint, Map<Identified, Double> parts) {
		parts.putIfAbsent(painPoint, PAIN_POINT);
		for (Named affected : painPoint.getAffects()) {
			parts.putIfAbsent(affected, PLACE);
			if (affected.eContainer() instanceof Identified owner) {
				parts.putIfAbsent(owner, PLACE);
			}
		}
	}
}
