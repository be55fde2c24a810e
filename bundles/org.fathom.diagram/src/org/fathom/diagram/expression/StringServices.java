package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Services of texts; positions count from 1, {@code null} is mostly taken for the empty text. */
final class StringServices {

	public Integer size(String self) {
		return Integer.valueOf(text(self).length());
	}

	public String concat(String self, String other) {
		return text(self) + text(other);
	}

	public String add(String self, String other) {
		return text(self) + text(other);
	}

	public String prefix(String self, String prefix) {
		return text(prefix) + text(self);
	}

	public Boolean contains(String self, String part) {
		return Boolean.valueOf(text(self).contains(text(part)));
	}

	public Boolean strstr(String self, String part) {
		return contains(self, part);
	}

	public Boolean startsWith(String self, String part) {
		return Boolean.valueOf(text(self).startsWith(text(part)));
	}

	public Boolean endsWith(String self, String part) {
		return Boolean.valueOf(text(self).endsWith(text(part)));
	}

	public Boolean equalsIgnoreCase(String self, String other) {
		return Boolean.valueOf(text(self).equalsIgnoreCase(text(other)));
	}

	public Integer strcmp(String self, String other) {
		return Integer.valueOf(text(self).compareTo(text(other)));
	}

	public String first(String self, Integer count) {
		return self == null || self.length() < count.intValue() ? self : self.substring(0, count.intValue());
	}

	public String last(String self, Integer count) {
		return self == null || self.length() < count.intValue() ? self
				: self.substring(self.length() - count.intValue());
	}

	public String at(String self, Integer position) {
		return self == null ? null : String.valueOf(self.charAt(position.intValue() - 1));
	}

	public String substring(String self, Integer from) {
		return self == null ? null : self.substring(from.intValue() - 1);
	}

	public String substring(String self, Integer from, Integer to) {
		return self == null ? null : self.substring(from.intValue() - 1, to.intValue());
	}

	public Integer index(String self, String part) {
		return found(text(self).indexOf(text(part)));
	}

	/** From a position that counts from 0, as measured. */
	public Integer index(String self, String part, Integer from) {
		return found(text(self).indexOf(text(part), from.intValue()));
	}

	public Integer lastIndex(String self, String part) {
		return found(text(self).lastIndexOf(text(part)));
	}

	/** Backwards from a position that counts from 0. */
	public Integer lastIndex(String self, String part, Integer from) {
		return found(text(self).lastIndexOf(text(part), from.intValue()));
	}

	public String toUpper(String self) {
		return self == null ? null : self.toUpperCase();
	}

	public String toLower(String self) {
		return self == null ? null : self.toLowerCase();
	}

	public String toUpperFirst(String self) {
		return self == null || self.length() < 2 ? toUpper(self)
				: Character.toUpperCase(self.charAt(0)) + self.substring(1);
	}

	public String toLowerFirst(String self) {
		return self == null || self.length() < 2 ? toLower(self)
				: Character.toLowerCase(self.charAt(0)) + self.substring(1);
	}

	public String trim(String self) {
		return self == null ? null : self.trim();
	}

	public Boolean isAlpha(String self) {
		return Boolean.valueOf(self != null && self.chars().allMatch(Character::isLetter));
	}

	public Boolean isAlphaNum(String self) {
		return Boolean.valueOf(self != null && self.chars().allMatch(Character::isLetterOrDigit));
	}

	public List<String> characters(String self) {
		List<String> result = new ArrayList<>();
		text(self).chars().forEach(c -> result.add(String.valueOf((char) c)));
		return result;
	}

	public List<Object> tokenize(String self) {
		return tokens(new StringTokenizer(text(self)));
	}

	public List<Object> tokenize(String self, String delimiters) {
		return tokens(new StringTokenizer(text(self), text(delimiters)));
	}

	public Integer toInteger(String self) {
		return Integer.valueOf(text(self));
	}

	public Double toReal(String self) {
		return Double.valueOf(text(self));
	}

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
