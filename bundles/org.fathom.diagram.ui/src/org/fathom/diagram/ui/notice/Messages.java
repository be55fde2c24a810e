package org.fathom.diagram.ui.notice;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String WrittenNotice_title;
	/** Its name and its folder. */
	public static String WrittenNotice_file_label;
	/** Its name and the folder around it. */
	public static String WrittenNotice_folder_label;

	static {
		NLS.initializeMessages("org.fathom.diagram.ui.notice.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
