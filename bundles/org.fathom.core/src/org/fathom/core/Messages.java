package org.fathom.core;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the user's language. */
public final class Messages extends NLS {
	/** Folder. */
	public static String StudyStore_noStudy_error;
	/** Folder. */
	public static String StudyStore_studyExists_error;
	/** File and reason. */
	public static String StudyStore_cannotCreate_error;
	/** File, line and reason. */
	public static String FileLoader_unreadable_message;
	/** File, element and target. */
	public static String FileLoader_unresolved_message;
	/** File, element and id. */
	public static String FileLoader_duplicateId_message;
	/** File and reason. */
	public static String StudySaver_cannotWrite_error;
	/** File. */
	public static String StudySaver_changedOnDisk_error;

	static {
		NLS.initializeMessages("org.fathom.core.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
