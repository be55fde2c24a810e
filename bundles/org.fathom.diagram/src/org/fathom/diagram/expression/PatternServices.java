package org.fathom.diagram.expression;

import static org.fathom.diagram.expression.StringServices.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Services of texts that look for patterns or replace parts. Patterns are Java regular expressions, a malformed one
 * fails. {@code null} is the empty text unless it is said otherwise.
 */
final class PatternServices {

	/** Whether the pattern fits the text as a whole, not only a part of it. */
	public Boolean matches(String self, String pattern) {
		return Boolean.valueOf(text(self).matches(text(pattern)));
	}

	/** The text with what the pattern finds first replaced; {@code $1} stands for its first group, a group that is not there fails. */
	public String replace(String self, String pattern, String replacement) {
		return text(self).replaceFirst(text(pattern), text(replacement));
	}

	/** The same as {@code replace}. */
	public String replaceFirst(String self, String pattern, String replacement) {
		return replace(self, pattern, replacement);
	}

	/** As {@code replace}, but with everything replaced that the pattern finds. */
	public String replaceAll(String self, String pattern, String replacement) {
		return text(self).replaceAll(text(pattern), text(replacement));
	}

	/** The text with the first place of a part replaced, both taken literally; the empty part is found at the start. */
	public String substitute(String self, String part, String replacement) {
		return text(self).replaceFirst(Pattern.quote(text(part)), Matcher.quoteReplacement(text(replacement)));
	}

	/** The same as {@code substitute}. */
	public String substituteFirst(String self, String part, String replacement) {
		return substitute(self, part, replacement);
	}

	/** As {@code substitute}, but at every place; the empty part is found at the start and after each character. */
	public String substituteAll(String self, String part, String replacement) {
		return text(self).replace(text(part), text(replacement));
	}

	/** The text as one line, without its line feeds and the carriage returns before them; {@code null} for {@code null}. */
	public String removeLineSeparators(String self) {
		return self == null ? null : self.replaceAll("\r\n|\n", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The text without pairs of adjacent line ends, so the lines around one empty line become one; {@code null} for {@code null}. */
	public String removeEmptyLines(String self) {
		return self == null ? null : self.replaceAll("(\r\n|\n)(\r\n|\n)", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
