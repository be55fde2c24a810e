package org.fathom.core.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.Evidence;

/** Groups the evidence of a study by visit: by place and day. */
public final class Visits {
	private final StudyIndex index;

	/**
	 * Creates the grouping.
	 *
	 * @param index the study
	 */
	public Visits(StudyIndex index) {
		this.index = index;
	}

	/**
	 * The visits of the study. Redacted evidence belongs to none.
	 *
	 * @return a new list, the latest first, those without a day last
	 */
	public List<Visit> all() {
		Map<List<Object>, List<Evidence>> groups = new LinkedHashMap<>();
		for (Evidence evidence : Redaction.visible(index.all(Evidence.class))) {
			Object day = evidence.getDate() == null ? "" : evidence.getDate(); //$NON-NLS-1$
			groups.computeIfAbsent(List.of(place(evidence), day), key -> new ArrayList<>()).add(evidence);
		}
		return groups.values().stream().map(seen -> new Visit(place(seen.get(0)), seen.get(0).getDate(), seen))
				.sorted(Comparator.comparing(Visit::date, Comparator.nullsFirst(Comparator.naturalOrder())).reversed().thenComparing(Visit::place))
				.toList();
	}

	private static String place(Evidence evidence) {
		return evidence.getPlace() == null ? "" : evidence.getPlace().strip(); //$NON-NLS-1$
	}
}
