package org.fathom.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;

/**
 * Takes texts apart into words, Chinese ones by dictionary (ICU), without regard to case, width and the plural of English nouns. Words
 * joined by a hyphen are one word besides: "Wi-Fi" is found by "wifi", too.
 */
public final class Words {
	private static final int SHORTEST_PLURAL = 4;
	private static final Pattern HYPHENATED = Pattern.compile("(?<![a-z])[a-z]+(?:-[a-z]+)+(?![a-z])"); //$NON-NLS-1$
	private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

	private Words() {
	}

	/**
	 * The words of a text.
	 *
	 * @param text any text
	 * @return in the order of the text, without punctuation; joined words after their parts; a new list
	 */
	public static List<String> of(String text) {
		String folded = FOLDING.normalize(text);
		BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
		breaks.setText(folded);
		List<String> words = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
				words.add(singular(folded.substring(start, end)));
			}
		}
		joined(folded, words);
		return words;
	}

	private static void joined(String text, List<String> words) {
		if (text.indexOf('-') < 0) {
			return;
		}
		Matcher matcher = HYPHENATED.matcher(text);
		while (matcher.find()) {
			words.add(singular(matcher.group().replace("-", ""))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String singular(String word) {
		boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss"); //$NON-NLS-1$ //$NON-NLS-2$
		return plural ? word.substring(0, word.length() - 1) : word;
	}
}
