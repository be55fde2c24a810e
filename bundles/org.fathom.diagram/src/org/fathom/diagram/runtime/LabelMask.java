package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mask of a direct edit tool: takes the typed text apart into {@code arg0}, {@code arg1} and so on. */
final class LabelMask {
	private static final Pattern HOLE = Pattern.compile("\\{(\\d+)[^}]*\\}"); //$NON-NLS-1$

	private final Pattern pattern;
	private final Map<Integer, String> names = new HashMap<>();

	LabelMask(String mask) {
		StringBuilder expression = new StringBuilder();
		Matcher hole = HOLE.matcher(mask);
		int end = 0;
		while (hole.find()) {
			expression.append(Pattern.quote(mask.substring(end, hole.start())));
			boolean last = hole.end() == mask.length();
			expression.append(last ? "(.*)" : "(.*?)"); //$NON-NLS-1$ //$NON-NLS-2$
			names.put(Integer.valueOf(names.size() + 1), "arg" + hole.group(1)); //$NON-NLS-1$
			end = hole.end();
		}
		expression.append(Pattern.quote(mask.substring(end)));
		pattern = Pattern.compile(expression.toString(), Pattern.DOTALL);
	}

	/** The parts by variable; {@code null} if the text does not fit. */
	Map<String, Object> parts(String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			return null;
		}
		Map<String, Object> parts = new HashMap<>();
		names.forEach((group, name) -> parts.put(name, matcher.group(group.intValue())));
		return parts;
	}
}
