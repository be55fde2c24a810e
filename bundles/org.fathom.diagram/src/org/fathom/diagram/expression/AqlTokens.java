package org.fathom.diagram.expression;

import java.util.List;
import java.util.Set;

/** The tokens of an expression, read from left to right. */
final class AqlTokens {
	private static final Set<String> RESERVED = Set.of("if", "then", "else", "endif", "let", "in", "and", "or", "xor", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"implies", "not", "true", "false", "null", "String", "Integer", "Real", "Boolean"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	/** What may follow an expression beside operators. */
	private static final Set<String> ENDS = Set.of(")", "}", ",", "then", "else", "endif", "in"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final Set<String> STARTS = Set.of("if", "let", "not", "true", "false", "null", "String", "Integer", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"Real", "Boolean", "(", "-", "{"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

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

	/** The word and the bracket right after it, which together open a collection or its type. */
	boolean opens(String word, String bracket) {
		return peek().is(word) && peek(1).is(bracket)
				&& peek(1).position() == peek().position() + word.length();
	}

	/** Passes over one token too many before a bracket that closes, as the language does. */
	void passOver(String bracket) {
		if (!peek().is(bracket) && peek(1).is(bracket)) {
			index++;
		}
	}

	/** A bracket that closes and that may be missing, as in the language, where something else ends. */
	void close(String bracket) throws EvaluationException {
		if (!accept(bracket) && !endsExpression()) {
			throw failure();
		}
	}

	/** A word or symbol between two expressions; it may be missing, as in the language, where the second one starts. */
	void separator(String symbol) throws EvaluationException {
		if (!accept(symbol) && !startsExpression()) {
			throw failure();
		}
	}

	private boolean endsExpression() {
		return peek().kind() == AqlToken.Kind.END
				|| peek().kind() != AqlToken.Kind.STRING && ENDS.contains(peek().text());
	}

	private boolean startsExpression() {
		switch (peek().kind()) {
		case NAME:
			return !RESERVED.contains(peek().text()) || STARTS.contains(peek().text());
		case SYMBOL:
			return STARTS.contains(peek().text());
		default:
			return peek().kind() != AqlToken.Kind.END;
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
