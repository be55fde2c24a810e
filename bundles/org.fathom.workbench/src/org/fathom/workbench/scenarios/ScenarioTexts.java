package org.fathom.workbench.scenarios;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.fathom.core.how.CaseProof;
import org.fathom.core.how.HowScore;
import org.fathom.core.how.ScenarioVerdict;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.Messages;
import org.fathom.workbench.cases.KpiResults;
import org.fathom.workbench.how.FitText;
import org.fathom.workbench.how.HowGaps;
import org.fathom.workbench.links.Tint;
import org.fathom.workbench.scenarios.Catalogue.Segment;

/** What the three columns of the catalogue say of a row. */
final class ScenarioTexts {
	private static final int COMPLETE = 100;

	private final ElementLabels labels = new ElementLabels();

	/** A column. */
	enum Column {
		NAME, STATE, WHY
	}

	String of(Object row, Column column) {
		return switch (column) {
		case NAME -> name(row);
		case STATE -> state(row);
		case WHY -> why(row);
		};
	}

	/** All that a row says. */
	String all(Object row) {
		return name(row) + ' ' + state(row) + ' ' + why(row);
	}

	private String name(Object row) {
		if (row instanceof Segment segment) {
			return segment.name() == null || segment.name().isBlank() ? Messages.ScenarioTexts_noSegment_label : segment.name();
		}
		return labels.of(Catalogue.element(row));
	}

	private static String state(Object row) {
		if (row instanceof ScenarioVerdict verdict) {
			return FitText.of(verdict.applies());
		}
		if (Catalogue.element(row) instanceof Solution solution) {
			return HowGaps.score(solution);
		}
		if (Catalogue.element(row) instanceof Case proof) {
			return CaseProof.isMeasured(proof) ? Messages.CasesTable_measured_label : Messages.CasesTable_showOnly_label;
		}
		return ""; //$NON-NLS-1$
	}

	Color color(Object row) {
		if (row instanceof ScenarioVerdict verdict) {
			return FitText.color(verdict.applies());
		}
		if (Catalogue.element(row) instanceof Solution solution) {
			return HowScore.of(solution) == COMPLETE ? Tint.GOOD.color() : Tint.OPEN.color();
		}
		return Catalogue.element(row) instanceof Case proof ? (CaseProof.isMeasured(proof) ? Tint.GOOD : Tint.WARNING).color() : null;
	}

	private String why(Object row) {
		if (row instanceof ScenarioVerdict verdict) {
			return FitText.why(verdict);
		}
		if (Catalogue.element(row) instanceof Solution solution) {
			String gaps = HowGaps.of(solution);
			String answers = answers(solution);
			return gaps.isEmpty() ? answers : NLS.bind(Messages.HowGaps_missing_label, gaps) + ". " + answers; //$NON-NLS-1$
		}
		if (Catalogue.element(row) instanceof Case proof) {
			return CaseProof.isMeasured(proof) ? KpiResults.line(proof) : Messages.CasesTable_showOnly_tooltip;
		}
		return ""; //$NON-NLS-1$
	}

	private static String answers(Solution solution) {
		return solution.getAddresses().isEmpty() ? Messages.ScenarioTexts_noPainPoint_label : NLS.bind(Messages.ScenarioTexts_answers_label,
				solution.getAddresses().stream().map(PainPoint::getName).collect(Collectors.joining("; "))); //$NON-NLS-1$
	}
}
