package org.fathom.architecture.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A source file as far as the tests need to understand it. */
record JavaSource(Path file, String text) {

	private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+);");
	private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(static\\s+)?([\\w.]+(?:\\.\\*)?);");
	private static final Pattern COMMENT_OR_LITERAL = Pattern
			.compile("//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'", Pattern.DOTALL);

	static JavaSource of(Path file) {
		return new JavaSource(file, Repository.text(file));
	}

	String packageName() {
		return PACKAGE.matcher(text).results().map(match -> match.group(1)).findFirst().orElse("");
	}

	/** Imported types, and for static imports the type; a wildcard stays. */
	List<String> imports() {
		return IMPORT.matcher(text).results().map(JavaSource::type).toList();
	}

	private static String type(MatchResult match) {
		String name = match.group(2);
		return match.group(1) == null ? name : name.substring(0, name.lastIndexOf('.'));
	}

	/** The packages of the imported types. */
	List<String> importedPackages() {
		return imports().stream().map(JavaSource::packageOf).toList();
	}

	/** The text without comments and literals; lines stay lines. */
	String code() {
		return COMMENT_OR_LITERAL.matcher(text).replaceAll(match -> "\n".repeat((int) match.group().chars().filter(c -> c == '\n').count()));
	}

	private static String packageOf(String type) {
		StringBuilder name = new StringBuilder();
		for (String part : type.split("\\.")) {
			if (part.equals("*") || Character.isUpperCase(part.charAt(0))) {
				break;
			}
			name.append(name.isEmpty() ? "" : ".").append(part);
		}
		return name.toString();
	}
}
