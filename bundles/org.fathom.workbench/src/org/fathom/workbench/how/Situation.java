package org.fathom.workbench.how;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.core.how.Facts;
import org.fathom.core.how.HowQuery;
import org.fathom.core.how.HowVerdict;
import org.fathom.core.how.HowVerdict.Reason;
import org.fathom.model.library.Fact;
import org.fathom.model.library.LibraryFactory;
import org.fathom.model.library.Study;
import org.fathom.model.solution.Solution;

/** The customer's situation: the facts of the study and what is assumed instead, until it is saved or taken back. */
final class Situation {
	private final Map<String, String> assumed = new LinkedHashMap<>();

	/** Which How steps of a solution apply. */
	List<HowVerdict> verdicts(Study study, Solution solution) {
		return new HowQuery(Facts.of(study.getFacts(), assumed)).steps(solution);
	}

	/** The facts that decide about the solution, then the others of the study. */
	List<FactRow> rows(Study study, Solution solution) {
		Map<String, Set<Reason>> deciding = new LinkedHashMap<>();
		for (HowVerdict verdict : verdicts(study, solution)) {
			verdict.reasons().stream().filter(reason -> reason.condition().getFact() != null).forEach(
					reason -> deciding.computeIfAbsent(reason.condition().getFact(), key -> new LinkedHashSet<>()).add(reason));
		}
		Map<String, Fact> known = new LinkedHashMap<>();
		study.getFacts().stream().filter(fact -> fact.getKey() != null).forEach(fact -> known.put(fact.getKey(), fact));
		Set<String> keys = new LinkedHashSet<>(deciding.keySet());
		keys.addAll(known.keySet());
		keys.addAll(assumed.keySet());
		List<FactRow> rows = new ArrayList<>();
		for (String key : keys) {
			Fact fact = known.get(key);
			String value = assumed.getOrDefault(key, fact == null ? null : fact.getValue());
			rows.add(new FactRow(key, value, assumed.containsKey(key), fact == null ? null : fact.getSource(),
					List.copyOf(deciding.getOrDefault(key, Set.of()))));
		}
		return rows;
	}

	/** Supposes that a fact has a value; blank or the value in the study takes the assumption back. */
	void assume(Study study, String key, String value) {
		boolean same = study.getFacts().stream().anyMatch(fact -> key.equals(fact.getKey()) && value.equals(fact.getValue()));
		if (same || value.isBlank()) {
			assumed.remove(key);
		} else {
			assumed.put(key, value.strip());
		}
	}

	boolean isAssumed() {
		return !assumed.isEmpty();
	}

	void forget() {
		assumed.clear();
	}

	/** Writes what is assumed into the study. To be called inside an undoable change. */
	void save(Study study) {
		assumed.forEach((key, value) -> {
			Fact fact = study.getFacts().stream().filter(each -> key.equals(each.getKey())).findFirst().orElse(null);
			if (fact == null) {
				fact = LibraryFactory.eINSTANCE.createFact();
				fact.setKey(key);
				study.getFacts().add(fact);
			}
			fact.setValue(value);
		});
		assumed.clear();
	}
}
