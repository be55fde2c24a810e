package org.fathom.diagram.expression;

import static org.fathom.diagram.expression.StringServices.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Services of texts that look for patterns or replace parts. */
final class PatternServices {

	public Boolean matches(String self, String pattern) {
		return Boolean.valueOf(text(self).matches(text(pattern)));
	}

	public String replace(String self, String pattern, String replacement) {
		return text(self).replaceFirst(text(pattern), text(replacement));
	}

	public String replaceFirst(String self, String pattern, String replacement) {
		return replace(self, pattern, replacement);
	}

	public String replaceAll(String self, String pattern, String replacement) {
		return text(self).replaceAll(text(pattern), text(replacement));
	}

	public String substitute(String self, String part, String replacement) {
		return text(self).replaceFirst(Pattern.quote(text(part)), Matcher.quoteReplacement(text(replacement)));
	}

	public String substituteFirst(String self, String part, String replacement) {
		return substitute(self, part, replacement);
	}

	public String substituteAll(String self, String part, String replacement) {
		return text(self).replace(text(part), text(replacement));
	}

	public String removeLineSeparators(String self) {
		return self == null ? null : self.replaceAll("\r\n|\n", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public String removeEmptyLines(String self) {
		return self == null ? null : self.replaceAll("(\r\n|\n)(\r\n|\n)", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
