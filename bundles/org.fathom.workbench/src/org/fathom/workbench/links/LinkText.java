package org.fathom.workbench.links;

/** Text for a {@link org.eclipse.swt.widgets.Link}: what the user wrote in it is shown as it is. */
public final class LinkText {
	private LinkText() {
	}

	/**
	 * Text that leads nowhere. Only what looks like the beginning of a tag is written another way.
	 *
	 * @param text any text
	 * @return the same for a link control
	 */
	public static String plain(String text) {
		return text.replace("&", "&&").replaceAll("<(?=[/a-zA-Z])", "\u2039"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/**
	 * Text that a click follows.
	 *
	 * @param target what the click tells
	 * @param text   any text
	 * @return the same for a link control
	 */
	public static String to(String target, String text) {
		return "<a href=\"" + target + "\">" + plain(text) + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
