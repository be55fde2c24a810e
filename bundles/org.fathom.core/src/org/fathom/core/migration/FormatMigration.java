package org.fathom.core.migration;

/** Brings a file from one version of the format to the next. */
public interface FormatMigration {

	/**
	 * The version it understands.
	 *
	 * @return the version before
	 */
	FormatVersion from();

	/**
	 * The version it makes.
	 *
	 * @return the version after, later than {@link #from()}
	 */
	FormatVersion to();

	/**
	 * Rewrites a file; the result must declare the version {@link #to()}.
	 *
	 * @param path of the file, relative to the study folder
	 * @param text the whole file in the version {@link #from()}
	 * @return the whole file in the version {@link #to()}
	 */
	String migrate(String path, String text);
}
