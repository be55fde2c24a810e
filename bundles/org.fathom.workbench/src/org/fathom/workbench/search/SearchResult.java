package org.fathom.workbench.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.fathom.core.search.SearchAnswer;
import org.fathom.core.search.SearchHit;

/** What a search found: groups by kind, the kind with the best hit first. */
record SearchResult(String query, List<SearchGroup> groups, int shown, int found) {
	/** More are not read, and would make the tree slow. */
	static final int MOST = 300;

	static SearchResult of(String query, SearchAnswer answer) {
		Map<EClass, List<SearchHit>> kinds = new LinkedHashMap<>();
		answer.best().forEach(hit -> kinds.computeIfAbsent(hit.element().eClass(), kind -> new ArrayList<>()).add(hit));
		List<SearchGroup> groups = kinds.entrySet().stream().map(entry -> new SearchGroup(entry.getKey(), entry.getValue())).toList();
		return new SearchResult(query, groups, answer.best().size(), answer.found());
	}
}
