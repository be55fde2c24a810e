package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Services of texts; positions count from 1. */
final class StringServices {
	private final Map<String, Service> services = new HashMap<>();

	Map<String, Service> services() {
		services.put("size", (scope, self, args) -> self == null ? Integer.valueOf(0) //$NON-NLS-1$
				: self instanceof String text && args.length == 0 ? Integer.valueOf(text.length()) : Service.ABSENT);
		unary("toUpper", String::toUpperCase); //$NON-NLS-1$
		unary("toLower", String::toLowerCase); //$NON-NLS-1$
		unary("toUpperFirst", text -> first(text, text.substring(0, Math.min(1, text.length())).toUpperCase())); //$NON-NLS-1$
		unary("toLowerFirst", text -> first(text, text.substring(0, Math.min(1, text.length())).toLowerCase())); //$NON-NLS-1$
		unary("trim", String::trim); //$NON-NLS-1$
		unary("characters", text -> text.chars().mapToObj(c -> String.valueOf((char) c)).toList()); //$NON-NLS-1$
		unary("toInteger", Integer::valueOf); //$NON-NLS-1$
		unary("toReal", Double::valueOf); //$NON-NLS-1$
		unary("toBoolean", Boolean::valueOf); //$NON-NLS-1$
		unary("removeLineSeparators", text -> text.replaceAll("\\r?\\n", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		unary("isAlpha", text -> Boolean.valueOf(text.chars().allMatch(Character::isLetter))); //$NON-NLS-1$
		unary("isAlphaNum", text -> Boolean.valueOf(text.chars().allMatch(Character::isLetterOrDigit))); //$NON-NLS-1$
		unary("tokenize", text -> tokens(text, " \t\n\r\f")); //$NON-NLS-1$ //$NON-NLS-2$
		binary("tokenize", StringServices::tokens); //$NON-NLS-1$
		binary("concat", (text, other) -> text + other); //$NON-NLS-1$
		binary("add", (text, other) -> text + other); //$NON-NLS-1$
		binary("prefix", (text, other) -> other + text); //$NON-NLS-1$
		binary("contains", (text, other) -> Boolean.valueOf(text.contains(other))); //$NON-NLS-1$
		binary("startsWith", (text, other) -> Boolean.valueOf(text.startsWith(other))); //$NON-NLS-1$
		binary("endsWith", (text, other) -> Boolean.valueOf(text.endsWith(other))); //$NON-NLS-1$
		binary("equalsIgnoreCase", (text, other) -> Boolean.valueOf(text.equalsIgnoreCase(other))); //$NON-NLS-1$
		binary("matches", (text, other) -> Boolean.valueOf(text.matches(other))); //$NON-NLS-1$
		binary("strcmp", (text, other) -> Integer.valueOf(text.compareTo(other))); //$NON-NLS-1$
		binary("strstr", (text, other) -> Boolean.valueOf(text.contains(other))); //$NON-NLS-1$
		ternary("replace", (text, pair) -> text.replaceFirst(pair[0], pair[1])); //$NON-NLS-1$
		ternary("replaceFirst", (text, pair) -> text.replaceFirst(pair[0], pair[1])); //$NON-NLS-1$
		ternary("substituteFirst", //$NON-NLS-1$
				(text, pair) -> text.replaceFirst(Pattern.quote(pair[0]), Matcher.quoteReplacement(pair[1])));
		ternary("replaceAll", (text, pair) -> text.replaceAll(pair[0], pair[1])); //$NON-NLS-1$
		ternary("substitute", //$NON-NLS-1$
				(text, pair) -> text.replaceFirst(Pattern.quote(pair[0]), Matcher.quoteReplacement(pair[1])));
		ternary("substituteAll", (text, pair) -> text.replace(pair[0], pair[1])); //$NON-NLS-1$
		positions();
		return services;
	}

	private void positions() {
		put("index", (scope, self, args) -> index(self, args, false)); //$NON-NLS-1$
		put("lastIndex", (scope, self, args) -> index(self, args, true)); //$NON-NLS-1$
		put("substring", (scope, self, args) -> { //$NON-NLS-1$
			int[] at = integers(args);
			if (!(self instanceof String text) || at == null || at.length == 0 || at.length > 2) {
				return Service.ABSENT;
			}
			return at.length == 1 ? text.substring(at[0] - 1) : text.substring(at[0] - 1, at[1]);
		});
		put("at", (scope, self, args) -> part(self, args, (text, n) -> text.substring(n - 1, n))); //$NON-NLS-1$
		put("first", (scope, self, args) -> part(self, args, (text, n) -> text.substring(0, Math.min(n, text.length())))); //$NON-NLS-1$
		put("last", (scope, self, args) -> part(self, args, (text, n) -> text.substring(Math.max(0, text.length() - n)))); //$NON-NLS-1$
	}

	private static Object part(Object self, Object[] args, BiFunction<String, Integer, Object> function) {
		return self instanceof String text && args.length == 1 && args[0] instanceof Integer number
				? function.apply(text, number) : Service.ABSENT;
	}

	private static Object index(Object self, Object[] args, boolean last) {
		if (!(self instanceof String text) || args.length == 0 || !(args[0] instanceof String part)) {
			return Service.ABSENT;
		}
		if (args.length == 2 && args[1] instanceof Integer from) {
			int start = from.intValue() - 1;
			return found(last ? text.lastIndexOf(part, start) : text.indexOf(part, start));
		}
		return args.length == 1 ? found(last ? text.lastIndexOf(part) : text.indexOf(part)) : Service.ABSENT;
	}

	private static Integer found(int index) {
		return Integer.valueOf(index < 0 ? -1 : index + 1);
	}

	private static int[] integers(Object[] args) {
		int[] values = new int[args.length];
		for (int i = 0; i < values.length; i++) {
			if (!(args[i] instanceof Integer number)) {
				return null;
			}
			values[i] = number.intValue();
		}
		return values;
	}

	private static String first(String text, String changed) {
		return text.isEmpty() ? text : changed + text.substring(1);
	}

	private static List<Object> tokens(String text, String delimiters) {
		List<Object> tokens = new ArrayList<>();
		StringTokenizer tokenizer = new StringTokenizer(text, delimiters);
		while (tokenizer.hasMoreTokens()) {
			tokens.add(tokenizer.nextToken());
		}
		return tokens;
	}

	private void unary(String name, Function<String, Object> function) {
		put(name, (scope, self, args) -> self instanceof String text && args.length == 0 ? function.apply(text)
				: Service.ABSENT);
	}

	private void binary(String name, BiFunction<String, String, Object> function) {
		put(name, (scope, self, args) -> self instanceof String text && args.length == 1
				&& args[0] instanceof String other ? function.apply(text, other) : Service.ABSENT);
	}

	private void ternary(String name, BiFunction<String, String[], Object> function) {
		put(name, (scope, self, args) -> self instanceof String text && args.length == 2
				&& args[0] instanceof String a && args[1] instanceof String b
						? function.apply(text, new String[] {a, b }) : Service.ABSENT);
	}

	/** Adds a service, as an alternative if the name is taken. */
	private void put(String name, Service service) {
		services.merge(name, service, (one, other) -> (scope, self, args) -> {
			Object result = one.call(scope, self, args);
			return result == Service.ABSENT ? other.call(scope, self, args) : result;
		});
	}
}
