package org.fathom.workbench.search;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.fathom.core.search.SearchHit;

/** The hits of one kind. */
record SearchGroup(EClass kind, List<SearchHit> hits) {
	SearchGroup {
		hits = List.copyOf(hits);
	}
}
