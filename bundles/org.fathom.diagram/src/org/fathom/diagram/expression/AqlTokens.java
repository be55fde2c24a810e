package org.fathom.diagram.expression;

import java.util.List;

/** The tokens of an expression, read from left to right. */
final class AqlTokens {
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

	EvaluationException failure() {
		return Failures.syntax(text, peek().position());
	}
}
