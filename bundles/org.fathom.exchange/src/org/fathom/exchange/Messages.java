package org.fathom.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the user's language. */
public final class Messages extends NLS {
	/** File and reason. */
	public static String DiagramExport_cannotWrite_error;

	static {
		NLS.initializeMessages("org.fathom.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
