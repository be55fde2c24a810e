package org.fathom.core.competitor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.fathom.model.base.Confidence;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.InsightFactory;

/** Adds a fact to what is known of a competitor: told, not yet documented, and verified on the day it is added. */
public final class AddFactOperation {
	private final Competitor competitor;
	private final String text;
	private final List<Named> about;
	private final LocalDate today;

	/**
	 * Creates the operation.
	 *
	 * @param competitor whom it is about
	 * @param text       what is known
	 * @param about      what it matters for; may be empty
	 * @param today      the day it was learnt
	 */
	public AddFactOperation(Competitor competitor, String text, Collection<? extends Named> about, LocalDate today) {
		this.competitor = competitor;
		this.text = text;
		this.about = List.copyOf(about);
		this.today = today;
	}

	/**
	 * Adds the fact. To be called inside an undoable change.
	 *
	 * @return the new fact, the last of the competitor
	 */
	public CompetitorFact run() {
		CompetitorFact fact = InsightFactory.eINSTANCE.createCompetitorFact();
		fact.setName(text);
		fact.setConfidence(Confidence.TOLD);
		fact.setLastVerified(today);
		fact.getAbout().addAll(about);
		competitor.getFacts().add(fact);
		return fact;
	}
}
