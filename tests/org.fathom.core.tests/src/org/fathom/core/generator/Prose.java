package org.fathom.core.generator;

import java.util.Random;

/** Writes sentences of made-up words; as in any language a few words are frequent and most are rare. */
final class Prose {
	private static final String[] SYLLABLES = { "ba", "ca", "den", "fi", "gor", "hal", "in", "ju", "kor", "lem", "mi", "nos", "or", "pel", "qua",
			"ri" };
	private static final int WORDS = 4096;

	private final Random random;

	Prose(Random random) {
		this.random = random;
	}

	String sentence() {
		StringBuilder sentence = new StringBuilder("It");
		int length = 3 + random.nextInt(8);
		for (int i = 0; i < length; i++) {
			sentence.append(' ').append(word());
		}
		return sentence.append('.').toString();
	}

	/** Word number n is about n times as rare as the first. */
	private String word() {
		int number = (int) Math.pow(WORDS, random.nextDouble());
		StringBuilder word = new StringBuilder();
		for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
			word.append(SYLLABLES[rest % SYLLABLES.length]);
		}
		return word.toString();
	}
}
