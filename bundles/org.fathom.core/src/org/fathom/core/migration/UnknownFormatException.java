package org.fathom.core.migration;

/** A file that a later release has written, or that no migration leads from; it must not be read or written. */
public final class UnknownFormatException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient FormatVersion version;
	private final int line;

	UnknownFormatException(FormatVersion version, int line) {
		super(version.toString());
		this.version = version;
		this.line = line;
	}

	/**
	 * What the file declares.
	 *
	 * @return never {@code null}
	 */
	public FormatVersion version() {
		return version;
	}

	/**
	 * Where it declares it.
	 *
	 * @return from 1
	 */
	public int line() {
		return line;
	}
}
