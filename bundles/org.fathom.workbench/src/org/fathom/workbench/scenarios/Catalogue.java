package org.fathom.workbench.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.fathom.core.how.Facts;
import org.fathom.core.how.ScenarioQuery;
import org.fathom.core.how.ScenarioVerdict;
import org.fathom.core.how.Truth;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.library.Study;
import org.fathom.model.solution.Solution;

/** The catalogue: segments, their scenarios, the solutions that apply in each, and the cases that stand behind them. */
final class Catalogue implements ITreeContentProvider {
	private final StudyIndex index;
	private final List<ScenarioVerdict> scenarios;

	/** A segment of customers; {@code null} as name for scenarios that say none. */
	record Segment(String name) {
	}

	/**
	 * A solution below a scenario, or a case below a solution.
	 *
	 * @param parent  the row above
	 * @param element the solution or case
	 */
	record Entry(Object parent, EObject element) {
	}

	/** What is shown of the scenarios. */
	record Filter(String text, Truth applies) {
		boolean keeps(ScenarioVerdict verdict, Catalogue catalogue, ScenarioTexts texts) {
			return (applies == null || applies == verdict.applies())
					&& (text.isEmpty() || catalogue.rows(verdict).stream().anyMatch(row -> texts.all(row).toLowerCase(Locale.ROOT).contains(text)));
		}
	}

	Catalogue(StudyIndex index, Study study) {
		this.index = index;
		scenarios = new ScenarioQuery(index, Facts.of(study.getFacts(), Map.of())).scenarios(null);
	}

	private Catalogue(Catalogue all, List<ScenarioVerdict> kept) {
		index = all.index;
		scenarios = kept;
	}

	/** Whether another catalogue has the same scenarios of the same study, whether they apply or not. */
	boolean hasScenariosOf(Catalogue other) {
		return scenarios.stream().map(ScenarioVerdict::scenario).toList().equals(other.scenarios.stream().map(ScenarioVerdict::scenario).toList());
	}

	/** The same catalogue without the scenarios that a filter does not keep. */
	Catalogue filtered(Filter filter, ScenarioTexts texts) {
		return new Catalogue(this, scenarios.stream().filter(verdict -> filter.keeps(verdict, this, texts)).toList());
	}

	int size() {
		return scenarios.size();
	}

	/** A scenario with its segment and all that is below it. */
	private List<Object> rows(ScenarioVerdict verdict) {
		List<Object> rows = new ArrayList<>(List.of(new Segment(verdict.scenario().getSegment()), verdict));
		for (Object solution : getChildren(verdict)) {
			rows.add(solution);
			rows.addAll(List.of(getChildren(solution)));
		}
		return rows;
	}

	@Override
	public Object[] getElements(Object input) {
		return scenarios.stream().map(verdict -> new Segment(verdict.scenario().getSegment())).distinct().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof Segment segment) {
			return scenarios.stream().filter(verdict -> Objects.equals(verdict.scenario().getSegment(), segment.name())).toArray();
		}
		if (parent instanceof ScenarioVerdict verdict) {
			return verdict.scenario().getSolutions().stream().map(solution -> new Entry(verdict, solution)).toArray();
		}
		return parent instanceof Entry entry && entry.element() instanceof Solution solution
				? index.cases(solution).stream().map(proof -> new Entry(entry, proof)).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object row) {
		if (row instanceof Entry entry) {
			return entry.parent();
		}
		return row instanceof ScenarioVerdict verdict ? new Segment(verdict.scenario().getSegment()) : null;
	}

	@Override
	public boolean hasChildren(Object row) {
		return getChildren(row).length > 0;
	}

	/** The model element of a row; {@code null} for a segment. */
	static EObject element(Object row) {
		if (row instanceof ScenarioVerdict verdict) {
			return verdict.scenario();
		}
		return row instanceof Entry entry ? entry.element() : null;
	}
}
