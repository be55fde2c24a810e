package org.fathom.core.rules;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fathom.model.base.Named;
import org.fathom.model.base.Translation;

/**
 * Tells whether two elements say nearly the same in one of their languages. Words of letters are compared without small words and
 * plurals, Chinese by pairs of characters without particles; four of five parts in common count as the same (Dice coefficient 0.8).
 */
final class Likeness {
	private static final double SAME = 0.8;
	private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+"); //$NON-NLS-1$
	private static final Pattern PARTICLES = Pattern.compile("[\u7684\u4e86\u662f\u5730\u5f97]"); //$NON-NLS-1$
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
		for (Matcher run = RUN.matcher(PARTICLES.matcher(plain).replaceAll("")); run.find();) { //$NON-NLS-1$
			String word = run.group();
			if (Character.isIdeographic(word.codePointAt(0))) {
				addPairs(word, parts);
			} else if (!SMALL_WORDS.contains(word)) {
				parts.add(word.length() > 3 ? word.replaceFirst("s$", "") : word); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return parts;
	}

	private static void addPairs(String word, Set<String> parts) {
		if (word.length() == 1) {
			parts.add(word);
		}
		for (int i = 0; i + 1 < word.length(); i++) {
			parts.add(word.substring(i, i + 2));
		}
	}
}
