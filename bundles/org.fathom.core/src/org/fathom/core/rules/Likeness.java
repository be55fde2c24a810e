package org.fathom.core.rules;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.fathom.model.base.Named;
import org.fathom.model.base.Translation;

/**
 * Tells whether two elements say nearly the same in one of their languages. Words of letters are compared without small words and
 * plurals, Chinese by pairs of characters without particles; four of five parts in common count as the same (Dice coefficient 0.8).
 */
final class Likeness {
	private static final double SAME = 0.8;
	private static final char FIRST_HAN = 0x2E80;
	private static final String PARTICLES = "\u7684\u4e86\u662f\u5730\u5f97"; //$NON-NLS-1$
	private static final Set<String> SMALL_WORDS = Set.of("a", "an", "the", "is", "are", "was", "were", "be", "of", "to", "in", "at", "on", "it"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$

	private Likeness() {
	}

	static boolean alike(Named one, Named other) {
		List<Set<String>> others = names(other).map(Likeness::parts).toList();
		return names(one).map(Likeness::parts).anyMatch(parts -> others.stream().anyMatch(each -> dice(parts, each) >= SAME));
	}

	private static Stream<String> names(Named element) {
		return Stream.concat(Stream.ofNullable(element.getName()),
				element.getTranslations().stream().map(Translation::getName).filter(name -> name != null));
	}

	private static double dice(Set<String> one, Set<String> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return 0;
		}
		Set<String> common = new HashSet<>(one);
		common.retainAll(other);
		return 2.0 * common.size() / (one.size() + other.size());
	}

	private static Set<String> parts(String text) {
		Set<String> parts = new HashSet<>();
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		int start = 0;
		while (start < plain.length()) {
			int end = runEnd(plain, start);
			if (end == start) {
				start++;
			} else if (isChinese(plain.charAt(start))) {
				addPairs(plain.substring(start, end), parts);
				start = end;
			} else {
				addWord(plain.substring(start, end), parts);
				start = end;
			}
		}
		return parts;
	}

	/** The end of the run of letters and digits, or of Chinese, that begins here. */
	private static int runEnd(String text, int start) {
		boolean chinese = isChinese(text.charAt(start));
		int end = start;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && isChinese(text.charAt(end)) == chinese) {
			end++;
		}
		return end;
	}

	private static boolean isChinese(char c) {
		return c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}

	private static void addWord(String word, Set<String> parts) {
		if (!SMALL_WORDS.contains(word)) {
			parts.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word); //$NON-NLS-1$
		}
	}

	private static void addPairs(String run, Set<String> parts) {
		StringBuilder said = new StringBuilder();
		run.chars().filter(c -> PARTICLES.indexOf(c) < 0).forEach(c -> said.append((char) c));
		if (said.length() == 1) {
			parts.add(said.toString());
		}
		for (int i = 0; i + 1 < said.length(); i++) {
			parts.add(said.substring(i, i + 2));
		}
	}
}
