package org.fathom.workbench.links;

import org.eclipse.osgi.util.NLS;
import org.fathom.workbench.Messages;

/** Texts that say first what they are, with the colon of the user's language. */
public final class Labelled {
	private Labelled() {
	}

	/**
	 * A text with its label.
	 *
	 * @param label what it is
	 * @param text  may be empty, for what follows in another style
	 * @return for example "Channel: interview"
	 */
	public static String of(String label, String text) {
		return NLS.bind(Messages.Labelled_text_label, label, text);
	}
}
