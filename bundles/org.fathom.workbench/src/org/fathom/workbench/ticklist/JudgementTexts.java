package org.fathom.workbench.ticklist;

import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.ticklist.Judgement;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Step;
import org.fathom.workbench.Messages;

/** What is read in the rows of judgements: a judgement, an element that breaks its rule, or a problem with the settings. */
final class JudgementTexts {
	private static final Map<String, String> NAMES = Map.of("TICK-001", Messages.JudgementTexts_coverage_label, //$NON-NLS-1$
			"TICK-002", Messages.JudgementTexts_emptySegment_label, "TICK-003", Messages.JudgementTexts_concentration_label, //$NON-NLS-1$ //$NON-NLS-2$
			"TICK-004", Messages.JudgementTexts_orphan_label, "TICK-005", Messages.JudgementTexts_stale_label, //$NON-NLS-1$ //$NON-NLS-2$
			"TICK-006", Messages.JudgementTexts_unowned_label); //$NON-NLS-1$

	private final ElementLabels labels = new ElementLabels();

	String name(Object row) {
		if (row instanceof Judgement judgement) {
			return NAMES.getOrDefault(judgement.id(), judgement.id());
		}
		return row instanceof EObject element ? labels.of(element) : TickListSettings.FILE;
	}

	/** What is the case; of an element, what helps to know it. */
	String finding(Object row) {
		if (row instanceof Judgement judgement) {
			return judgement.message();
		}
		if (row instanceof Step step) {
			return step.eResource() == null ? "" : labels.of(step.eContainer()); //$NON-NLS-1$
		}
		if (row instanceof Evidence evidence) {
			return evidence.getDate() == null ? "" : evidence.getDate().toString(); //$NON-NLS-1$
		}
		return row instanceof Topic topic ? Objects.requireNonNullElse(topic.getQuestion(), "") : row.toString(); //$NON-NLS-1$
	}

	/** The id of a judgement; empty for other rows. */
	static String code(Object row) {
		return row instanceof Judgement judgement ? judgement.id() : ""; //$NON-NLS-1$
	}
}
