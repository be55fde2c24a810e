package org.fathom.workbench.search;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.fathom.core.search.Words;

/** Marks the words of a query in texts, and cuts long texts to what is around the first of them. */
final class Highlight {
	private static final int BEFORE = 24;
	private static final int LONGEST = 140;
	private static final String MORE = "\u2026"; //$NON-NLS-1$
	private static final Color YELLOW = new Color(255, 226, 138);
	private static final Color BLACK = new Color(0, 0, 0);
	private static final Styler MARKED = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.background = YELLOW;
			style.foreground = BLACK;
		}
	};

	private final List<String> words;

	Highlight(String query) {
		words = Words.of(query);
	}

	/** The whole text. */
	StyledString mark(String text) {
		StyledString styled = new StyledString(text);
		String folded = text.toLowerCase(Locale.ROOT);
		for (String word : words) {
			for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
				styled.setStyle(at, word.length(), MARKED);
			}
		}
		return styled;
	}

	/** One line around the first word that is found. */
	StyledString excerpt(String text) {
		String line = text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String folded = line.toLowerCase(Locale.ROOT);
		int first = words.stream().mapToInt(folded::indexOf).filter(at -> at >= 0).min().orElse(0);
		int from = first <= BEFORE ? 0 : line.indexOf(' ', first - BEFORE) + 1;
		if (from == 0 && first > BEFORE || from > first) {
			from = first - BEFORE;
		}
		int to = Math.min(line.length(), from + LONGEST);
		return mark((from == 0 ? "" : MORE) + line.substring(from, to) + (to == line.length() ? "" : MORE)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
