package org.fathom.diagram.expression;

import java.util.List;

import org.fathom.diagram.expression.AqlToken.Kind;

/** Parses expressions of the language {@code aql:}, operators by rising precedence. */
final class AqlParser {
	private static final List<String> COMPARISONS = List.of("=", "==", "<>", "!=", "<", "<=", ">", ">="); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private final String text;
	private final AqlTokens tokens;
	private final AqlPrimaryParser primaries;

	AqlParser(String text) throws EvaluationException {
		this.text = text;
		tokens = new AqlTokens(text, new AqlLexer(text).tokens());
		primaries = new AqlPrimaryParser(tokens, this);
	}

	Expression parse() throws EvaluationException {
		Expression expression = expression();
		if (tokens.peek().kind() != Kind.END) {
			throw Failures.syntax(text, tokens.peek().position());
		}
		return expression;
	}

	Expression expression() throws EvaluationException {
		Expression left = xor();
		while (tokens.accept("implies")) { //$NON-NLS-1$
			left = Logic.implies(left, xor());
		}
		return left;
	}

	private Expression xor() throws EvaluationException {
		Expression left = or();
		while (tokens.accept("xor")) { //$NON-NLS-1$
			left = Logic.xor(left, or());
		}
		return left;
	}

	private Expression or() throws EvaluationException {
		Expression left = and();
		while (tokens.accept("or")) { //$NON-NLS-1$
			left = Logic.or(left, and());
		}
		return left;
	}

	private Expression and() throws EvaluationException {
		Expression left = comparison();
		while (tokens.accept("and")) { //$NON-NLS-1$
			left = Logic.and(left, comparison());
		}
		return left;
	}

	private Expression comparison() throws EvaluationException {
		Expression left = sum();
		while (COMPARISONS.contains(tokens.peek().text()) && tokens.peek().kind() == Kind.SYMBOL) {
			left = Comparison.of(tokens.next().text(), left, sum());
		}
		return left;
	}

	private Expression sum() throws EvaluationException {
		Expression left = product();
		while (tokens.isSymbol("+") || tokens.isSymbol("-")) { //$NON-NLS-1$ //$NON-NLS-2$
			left = Arithmetic.of(tokens.next().text(), left, product());
		}
		return left;
	}

	private Expression product() throws EvaluationException {
		Expression left = unary();
		while (tokens.isSymbol("*") || tokens.isSymbol("/")) { //$NON-NLS-1$ //$NON-NLS-2$
			left = Arithmetic.of(tokens.next().text(), left, unary());
		}
		return left;
	}

	private Expression unary() throws EvaluationException {
		if (tokens.accept("not")) { //$NON-NLS-1$
			return Logic.not(unary());
		}
		if (tokens.accept("-")) { //$NON-NLS-1$
			return Arithmetic.negate(unary());
		}
		return primaries.navigation();
	}
}
