package org.fathom.core.competitor;

import org.fathom.core.Messages;
import org.fathom.model.base.Confidence;
import org.fathom.model.insight.SourceKind;

/** Kinds of sources, and how far they can be relied on, as people read them. */
public final class SourceNames {
	private SourceNames() {
	}

	/**
	 * The name of a kind of source.
	 *
	 * @param kind any kind
	 * @return in the user's language
	 */
	public static String of(SourceKind kind) {
		return switch (kind) {
		case PUBLIC_RECORD -> Messages.SourceNames_publicRecord_label;
		case PRESS -> Messages.SourceNames_press_label;
		case WEBSITE -> Messages.SourceNames_website_label;
		case PRICE_LIST -> Messages.SourceNames_priceList_label;
		case ANALYST_REPORT -> Messages.SourceNames_analystReport_label;
		case TENDER -> Messages.SourceNames_tender_label;
		case CUSTOMER_STATEMENT -> Messages.SourceNames_customerStatement_label;
		case OWN_EXPERIENCE -> Messages.SourceNames_ownExperience_label;
		case EVENT -> Messages.SourceNames_event_label;
		};
	}

	/**
	 * The name of a confidence.
	 *
	 * @param confidence any confidence
	 * @return in the user's language
	 */
	public static String of(Confidence confidence) {
		return switch (confidence) {
		case GUESSED -> Messages.SourceNames_guessed_label;
		case TOLD -> Messages.SourceNames_told_label;
		case DOCUMENTED -> Messages.SourceNames_documented_label;
		case MEASURED -> Messages.SourceNames_measured_label;
		};
	}
}
