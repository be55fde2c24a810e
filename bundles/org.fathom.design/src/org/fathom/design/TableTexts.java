package org.fathom.design;

import java.util.Locale;
import java.util.MissingResourceException;

/** Headers of tables in the user's language, from the same files as the labels of the specification. */
final class TableTexts {
	private TableTexts() {
	}

	static String of(String key) {
		try {
			return FathomViewpoint.labels(Locale.getDefault()).getString(key);
		} catch (MissingResourceException e) {
			return key;
		}
	}
}
