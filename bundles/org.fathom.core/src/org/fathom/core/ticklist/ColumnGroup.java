package org.fathom.core.ticklist;

/** Columns that a study may add to its tick-list. They tell where topics are set, and do not count for the coverage. */
public enum ColumnGroup {
	/** One for each scene of insight; key {@code scenes}. */
	SCENES("scenes"), //$NON-NLS-1$
	/** One for each business unit that has a role in topics; key {@code units}. */
	UNITS("units"); //$NON-NLS-1$

	private final String key;

	ColumnGroup(String key) {
		this.key = key;
	}

	/**
	 * How the settings of a study call it.
	 *
	 * @return one lower-case word
	 */
	public String key() {
		return key;
	}
}
