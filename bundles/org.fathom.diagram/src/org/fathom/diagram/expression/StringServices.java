package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Services of texts; positions count from 1, characters are UTF-16 units. {@code null} is taken for the empty text
 * unless it is said otherwise; {@code null} as a position or number fails unless the result is {@code null} anyway.
 */
final class StringServices {

	/** The number of characters; 0 for {@code null}. */
	public Integer size(String self) {
		return Integer.valueOf(text(self).length());
	}

	/** The text and after it the other. */
	public String concat(String self, String other) {
		return text(self) + text(other);
	}

	/** The operator {@code +} of two texts, the same as {@code concat}. */
	public String add(String self, String other) {
		return text(self) + text(other);
	}

	/** The text with the other in front of it. */
	public String prefix(String self, String prefix) {
		return text(prefix) + text(self);
	}

	/** Whether the part is somewhere in the text, upper and lower case being different; the empty part always is. */
	public Boolean contains(String self, String part) {
		return Boolean.valueOf(text(self).contains(text(part)));
	}

	/** The same as {@code contains}. */
	public Boolean strstr(String self, String part) {
		return contains(self, part);
	}

	/** Whether the text starts with the part, upper and lower case being different; with the empty part it always does. */
	public Boolean startsWith(String self, String part) {
		return Boolean.valueOf(text(self).startsWith(text(part)));
	}

	/** Whether the text ends with the part, upper and lower case being different; with the empty part it always does. */
	public Boolean endsWith(String self, String part) {
		return Boolean.valueOf(text(self).endsWith(text(part)));
	}

	/** Whether the texts are equal, upper and lower case being the same; {@code null} equals the empty text. */
	public Boolean equalsIgnoreCase(String self, String other) {
		return Boolean.valueOf(text(self).equalsIgnoreCase(text(other)));
	}

	/** Compares by the codes of the characters: negative if the text is before the other, 0 if equal, positive if after it. */
	public Integer strcmp(String self, String other) {
		return Integer.valueOf(text(self).compareTo(text(other)));
	}

	/** The given number of first characters; the whole text if it has fewer, {@code null} for {@code null}, a negative number fails. */
	public String first(String self, Integer count) {
		return self == null || self.length() < count.intValue() ? self : self.substring(0, count.intValue());
	}

	/** The given number of last characters; the whole text if it has fewer, {@code null} for {@code null}, a negative number fails. */
	public String last(String self, Integer count) {
		return self == null || self.length() < count.intValue() ? self
				: self.substring(self.length() - count.intValue());
	}

	/** The character at a position from 1 to the size, as a text; any other position fails, {@code null} for {@code null}. */
	public String at(String self, Integer position) {
		return self == null ? null : String.valueOf(self.charAt(position.intValue() - 1));
	}

	/** The text from a position on; empty just after the end, a position further out fails, {@code null} for {@code null}. */
	public String substring(String self, Integer from) {
		return self == null ? null : self.substring(from.intValue() - 1);
	}

	/** From one position to another, both included; a range that is not inside the text fails, {@code null} for {@code null}. */
	public String substring(String self, Integer from, Integer to) {
		return self == null ? null : self.substring(from.intValue() - 1, to.intValue());
	}

	/** The first position of the part, from 1; -1 if it is not there, 1 for the empty part. */
	public Integer index(String self, String part) {
		return found(text(self).indexOf(text(part)));
	}

	/** From a position that counts from 0, as measured. */
	public Integer index(String self, String part, Integer from) {
		return found(text(self).indexOf(text(part), from.intValue()));
	}

	/** The last position of the part, from 1; -1 if it is not there, for the empty part the size and 1. */
	public Integer lastIndex(String self, String part) {
		return found(text(self).lastIndexOf(text(part)));
	}

	/** Backwards from a position that counts from 0. */
	public Integer lastIndex(String self, String part, Integer from) {
		return found(text(self).lastIndexOf(text(part), from.intValue()));
	}

	/** The text in upper case by the rules of the default locale; {@code null} for {@code null}. */
	public String toUpper(String self) {
		return self == null ? null : self.toUpperCase();
	}

	/** The text in lower case by the rules of the default locale; {@code null} for {@code null}. */
	public String toLower(String self) {
		return self == null ? null : self.toLowerCase();
	}

	/** The text with its first character in upper case; {@code null} for {@code null}. */
	public String toUpperFirst(String self) {
		return self == null || self.length() < 2 ? toUpper(self)
				: Character.toUpperCase(self.charAt(0)) + self.substring(1);
	}

	/** The text with its first character in lower case; {@code null} for {@code null}. */
	public String toLowerFirst(String self) {
		return self == null || self.length() < 2 ? toLower(self)
				: Character.toLowerCase(self.charAt(0)) + self.substring(1);
	}

	/** The text without blanks, tabs, line ends and other control characters around it; {@code null} for {@code null}. */
	public String trim(String self) {
		return self == null ? null : self.trim();
	}

	/** Whether each character is a letter; {@code true} for the empty text, {@code false} for {@code null}. */
	public Boolean isAlpha(String self) {
		return Boolean.valueOf(self != null && self.chars().allMatch(Character::isLetter));
	}

	/** Whether each character is a letter or digit; {@code true} for the empty text, {@code false} for {@code null}. */
	public Boolean isAlphaNum(String self) {
		return Boolean.valueOf(self != null && self.chars().allMatch(Character::isLetterOrDigit));
	}

	/** A sequence of the characters, each one as a text; empty for the empty text and {@code null}. */
	public List<String> characters(String self) {
		List<String> result = new ArrayList<>();
		text(self).chars().forEach(c -> result.add(String.valueOf((char) c)));
		return result;
	}

	/** A sequence of the words, the parts between blanks, tabs and line ends; no part is empty, so there may be none. */
	public List<Object> tokenize(String self) {
		return tokens(new StringTokenizer(text(self)));
	}

	/** As above with other separators: each character of the argument is one; without any the text stays whole. */
	public List<Object> tokenize(String self, String delimiters) {
		return tokens(new StringTokenizer(text(self), text(delimiters)));
	}

	/** The integer that the text writes, with or without a sign; what is none, the empty text and blanks fail. */
	public Integer toInteger(String self) {
		return Integer.valueOf(text(self));
	}

	/** The real that the text writes as Java does, with a point, blanks around it ignored; what is none and the empty text fail. */
	public Double toReal(String self) {
		return Double.valueOf(text(self));
	}

	/** Whether the text is {@code true} in upper or lower case; any other text and {@code null} give {@code false}. */
	public Boolean toBoolean(String self) {
		return Boolean.valueOf(self);
	}

	static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private static List<Object> tokens(StringTokenizer tokenizer) {
		List<Object> tokens = new ArrayList<>();
		while (tokenizer.hasMoreTokens()) {
			tokens.add(tokenizer.nextToken());
		}
		return tokens;
	}

	private static Integer found(int index) {
		return Integer.valueOf(index < 0 ? -1 : index + 1);
	}
}
