package org.fathom.exchange.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML: what is text is escaped, what is opened is closed in order. */
final class HtmlWriter {
	private static final Set<String> INLINE = Set.of("a", "span", "strong", "em"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private final StringBuilder out = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** Opens an element; names and values of attributes follow each other, those with the value {@code null} are left out. */
	HtmlWriter open(String tag, String... attributes) {
		out.append('<').append(tag);
		for (int i = 0; i + 1 < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\""); //$NON-NLS-1$
				escape(attributes[i + 1]);
				out.append('"');
			}
		}
		out.append('>');
		open.push(tag);
		return this;
	}

	/** Closes what was opened last. */
	HtmlWriter close() {
		String tag = open.pop();
		out.append("</").append(tag).append(INLINE.contains(tag) ? ">" : ">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return this;
	}

	/** Writes text. */
	HtmlWriter text(String text) {
		if (text != null) {
			escape(text);
		}
		return this;
	}

	/** Writes an element with nothing but text. */
	HtmlWriter element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close();
	}

	/** Writes what is HTML already. */
	HtmlWriter raw(String html) {
		out.append(html);
		return this;
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '<' -> out.append("&lt;"); //$NON-NLS-1$
			case '>' -> out.append("&gt;"); //$NON-NLS-1$
			case '&' -> out.append("&amp;"); //$NON-NLS-1$
			case '"' -> out.append("&quot;"); //$NON-NLS-1$
			default -> out.append(c);
			}
		}
	}

	/** All that was written. */
	@Override
	public String toString() {
		return out.toString();
	}
}
