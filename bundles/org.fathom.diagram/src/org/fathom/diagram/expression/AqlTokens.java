package org.fathom.diagram.expression;

import java.util.List;
import java.util.Set;

/** The tokens of an expression, read from left to right. */
final class AqlTokens {
	private static final Set<String> RESERVED = Set.of("if", "then", "else", "endif", "let", "in", "and", "or", "xor", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"implies", "not", "true", "false", "null", "String", "Integer", "Real", "Boolean"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private final String text;
	private final List<AqlToken> tokens;
	private int index;

	AqlTokens(String text, List<AqlToken> tokens) {
		this.text = text;
		this.tokens = tokens;
	}

	AqlToken peek() {
		return tokens.get(index);
	}

	AqlToken peek(int ahead) {
		return tokens.get(Math.min(index + ahead, tokens.size() - 1));
	}

	AqlToken next() {
		return tokens.get(index++);
	}

	boolean isSymbol(String symbol) {
		return peek().kind() == AqlToken.Kind.SYMBOL && peek().text().equals(symbol);
	}

	boolean accept(String symbol) {
		if (peek().is(symbol)) {
			index++;
			return true;
		}
		return false;
	}

	void expect(String symbol) throws EvaluationException {
		if (!accept(symbol)) {
			throw failure();
		}
	}

	String name() throws EvaluationException {
		if (peek().kind() != AqlToken.Kind.NAME) {
			throw failure();
		}
		return next().text();
	}

	/** A name that is no word of the language. */
	String identifier() throws EvaluationException {
		if (RESERVED.contains(peek().text())) {
			throw failure();
		}
		return name();
	}

	/** The name of a feature, service or type; an underscore before it allows words of the language too. */
	String feature() throws EvaluationException {
		return plain(identifier());
	}

	static String plain(String name) {
		return name.startsWith("_") ? name.substring(1) : name; //$NON-NLS-1$
	}

	EvaluationException failure() {
		return Failures.syntax(text, peek().position());
	}
}
