package org.fathom.exchange.report;

/** A part of a report with a title of its own. */
interface Section {

	/** Name of the place in the page, without number sign. */
	String anchor();

	/** Title in the user's language. */
	String title();

	/** Whether there is anything to say. */
	boolean isEmpty();

	/** Writes what follows the title. */
	void write(HtmlWriter html);
}
