package org.fathom.core.store;

import java.nio.file.Path;

/**
 * Something wrong with a file of a study.
 *
 * @param code        stable code, for example {@code STORE-001}
 * @param severity    how bad it is
 * @param file        the file, relative to the study folder
 * @param line        line in the file, from 1; 0 if it is not known
 * @param elementName name of the element concerned; {@code null} if there is none
 * @param elementId   id of the element concerned; {@code null} if there is none
 * @param message     what is wrong, in the user's language, naming file, element and line
 */
public record Problem(String code, Severity severity, Path file, int line, String elementName, String elementId,
		String message) {
	/** A file that cannot be read. */
	public static final String UNREADABLE = "STORE-001"; //$NON-NLS-1$
	/** Part of a file that could not be understood. */
	public static final String NOT_UNDERSTOOD = "STORE-002"; //$NON-NLS-1$
	/** A reference to an element that is not there. */
	public static final String UNRESOLVED = "STORE-003"; //$NON-NLS-1$
	/** An id that two elements have. */
	public static final String DUPLICATE_ID = "STORE-004"; //$NON-NLS-1$
	/** A file of a version of the format that this release does not know. */
	public static final String UNKNOWN_FORMAT = "STORE-005"; //$NON-NLS-1$
	/** A file of an older version that was brought to today's in memory. */
	public static final String MIGRATED = "STORE-006"; //$NON-NLS-1$
	/** A file that another program changed, so that its unsaved changes were not recovered. */
	public static final String NOT_RECOVERED = "STORE-007"; //$NON-NLS-1$
}
