package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;

/** Splits an expression into tokens. */
final class AqlLexer {
	private static final List<String> LONG_SYMBOLS = List.of("->", "::", "<=", ">=", "<>", "==", "!="); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final String BLANKS = " \t\r\n"; //$NON-NLS-1$
	private static final String SYMBOLS = "+-*/()=<>.,|:{}"; //$NON-NLS-1$

	private final String text;
	private int position;

	AqlLexer(String text) {
		this.text = text;
	}

	List<AqlToken> tokens() throws EvaluationException {
		List<AqlToken> tokens = new ArrayList<>();
		for (skipBlanks(); position < text.length(); skipBlanks()) {
			tokens.add(next());
		}
		tokens.add(new AqlToken(AqlToken.Kind.END, "", position)); //$NON-NLS-1$
		return tokens;
	}

	private void skipBlanks() {
		while (position < text.length() && BLANKS.indexOf(text.charAt(position)) >= 0) {
			position++;
		}
	}

	private AqlToken next() throws EvaluationException {
		char first = text.charAt(position);
		if (first == '\'') {
			return string();
		}
		if (isDigit(first)) {
			return number();
		}
		if (startsName()) {
			return name();
		}
		for (String symbol : LONG_SYMBOLS) {
			if (text.startsWith(symbol, position)) {
				return symbol(symbol);
			}
		}
		if (SYMBOLS.indexOf(first) >= 0) {
			return symbol(String.valueOf(first));
		}
		throw Failures.syntax(text, position);
	}

	private AqlToken symbol(String symbol) {
		AqlToken token = new AqlToken(AqlToken.Kind.SYMBOL, symbol, position);
		position += symbol.length();
		return token;
	}

	private boolean startsName() {
		int letter = text.charAt(position) == '_' ? position + 1 : position;
		return letter < text.length() && isLetter(text.charAt(letter));
	}

	/** Names are of the letters of English, as in the language. */
	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private AqlToken name() {
		int start = position++;
		while (position < text.length() && (isLetter(text.charAt(position)) || isDigit(text.charAt(position))
				|| text.charAt(position) == '_')) {
			position++;
		}
		return new AqlToken(AqlToken.Kind.NAME, text.substring(start, position), start);
	}

	private AqlToken number() {
		int start = position;
		digits();
		boolean real = position + 1 < text.length() && text.charAt(position) == '.'
				&& isDigit(text.charAt(position + 1));
		if (real) {
			position++;
			digits();
		}
		return new AqlToken(real ? AqlToken.Kind.REAL : AqlToken.Kind.INTEGER, text.substring(start, position), start);
	}

	private void digits() {
		while (position < text.length() && isDigit(text.charAt(position))) {
			position++;
		}
	}

	private AqlToken string() throws EvaluationException {
		int start = position++;
		StringBuilder content = new StringBuilder();
		while (position < text.length() && text.charAt(position) != '\'') {
			char c = text.charAt(position++);
			content.append(c == '\\' && position < text.length() ? escape() : c);
		}
		if (position >= text.length()) {
			throw Failures.syntax(text, start);
		}
		position++;
		return new AqlToken(AqlToken.Kind.STRING, content.toString(), start);
	}

	private char escape() throws EvaluationException {
		char c = text.charAt(position++);
		if (c == 'x' || c == 'u') {
			return code(c == 'x' ? 2 : 4);
		}
		int index = "nrtbf\\'\"".indexOf(c); //$NON-NLS-1$
		if (index < 0) {
			throw Failures.failed("\\" + c, null); //$NON-NLS-1$
		}
		return "\n\r\t\b\f\\'\"".charAt(index); //$NON-NLS-1$
	}

	/** A character by its number of so many hexadecimal digits. */
	private char code(int digits) throws EvaluationException {
		int end = Math.min(position + digits, text.length());
		String code = text.substring(position, end);
		position = end;
		try {
			return (char) Integer.parseInt(code, 16);
		} catch (NumberFormatException e) {
			throw Failures.failed("\\" + code, e); //$NON-NLS-1$
		}
	}
}
