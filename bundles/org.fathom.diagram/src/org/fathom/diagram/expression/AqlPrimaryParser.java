package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;

import org.fathom.diagram.expression.AqlToken.Kind;

/** Parses literals, variables, conditionals, and the navigation that follows them. */
final class AqlPrimaryParser {
	private final AqlTokens tokens;
	private final AqlParser parser;
	private final AqlTypeParser types;

	AqlPrimaryParser(AqlTokens tokens, AqlParser parser) {
		this.tokens = tokens;
		this.parser = parser;
		types = new AqlTypeParser(tokens);
	}

	/** A primary expression and the features and services asked of it. */
	Expression navigation() throws EvaluationException {
		Expression expression = primary();
		while (true) {
			if (tokens.accept("->")) { //$NON-NLS-1$
				String name = tokens.feature();
				tokens.expect("("); //$NON-NLS-1$
				expression = new CollectionCall(expression, name, arguments());
			} else if (tokens.accept(".")) { //$NON-NLS-1$
				String name = tokens.feature();
				expression = tokens.accept("(") ? new Call(expression, name, arguments()) //$NON-NLS-1$
						: new Navigation(expression, name);
			} else {
				return expression;
			}
		}
	}

	private List<Expression> arguments() throws EvaluationException {
		List<Expression> arguments = new ArrayList<>();
		if (tokens.accept(")")) { //$NON-NLS-1$
			return arguments;
		}
		do {
			arguments.add(argument());
		} while (tokens.accept(",")); //$NON-NLS-1$
		tokens.passOver(")"); //$NON-NLS-1$
		tokens.expect(")"); //$NON-NLS-1$
		return arguments;
	}

	private Expression argument() throws EvaluationException {
		boolean named = tokens.peek().kind() == Kind.NAME;
		if (named && (tokens.peek(1).is("|") || tokens.peek(1).is(":"))) { //$NON-NLS-1$ //$NON-NLS-2$
			String variable = tokens.identifier();
			if (tokens.accept(":")) { //$NON-NLS-1$
				types.type();
			}
			tokens.expect("|"); //$NON-NLS-1$
			Expression body = parser.expression();
			return scope -> new Lambda(variable, body, scope);
		}
		return parser.expression();
	}

	private Expression primary() throws EvaluationException {
		AqlToken token = tokens.peek();
		switch (token.kind()) {
		case STRING:
			return constant(tokens.next().text());
		case REAL:
			return constant(Double.valueOf(tokens.next().text()));
		case INTEGER:
			return integer(tokens.next().text());
		case NAME:
			return named();
		default:
			if (tokens.accept("(")) { //$NON-NLS-1$
				Expression inside = parser.expression();
				tokens.close(")"); //$NON-NLS-1$
				return inside;
			}
			return types.type();
		}
	}

	private static Expression constant(Object value) {
		return scope -> value;
	}

	private static Expression integer(String digits) throws EvaluationException {
		try {
			return constant(Integer.valueOf(digits));
		} catch (NumberFormatException e) {
			throw Failures.failed(digits, e);
		}
	}

	private Expression named() throws EvaluationException {
		AqlToken token = tokens.peek();
		switch (token.text()) {
		case "true": //$NON-NLS-1$
		case "false": //$NON-NLS-1$
			return constant(Boolean.valueOf(tokens.next().text()));
		case "null": //$NON-NLS-1$
			tokens.next();
			return constant(null);
		case "if": //$NON-NLS-1$
			return conditional();
		case "let": //$NON-NLS-1$
			return let();
		default:
			if (tokens.opens("Sequence", "{") || tokens.opens("OrderedSet", "{")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				return collection();
			}
			if (types.starts()) {
				return types.type();
			}
			String name = tokens.identifier();
			return Evaluation.recording(scope -> scope.variable(name));
		}
	}

	private Expression conditional() throws EvaluationException {
		tokens.expect("if"); //$NON-NLS-1$
		Expression condition = parser.expression();
		tokens.separator("then"); //$NON-NLS-1$
		Expression yes = parser.expression();
		if (tokens.peek().is("endif")) { //$NON-NLS-1$
			throw Failures.failed("if", null); //$NON-NLS-1$
		}
		tokens.separator("else"); //$NON-NLS-1$
		Expression no = parser.expression();
		if (!tokens.accept("endif")) { //$NON-NLS-1$
			throw Failures.failed("if", null); //$NON-NLS-1$
		}
		return scope -> {
			Object value = condition.evaluate(scope);
			if (value instanceof Boolean decision) {
				return decision.booleanValue() ? yes.evaluate(scope) : no.evaluate(scope);
			}
			return new Nothing();
		};
	}

	private Expression let() throws EvaluationException {
		tokens.expect("let"); //$NON-NLS-1$
		List<String> names = new ArrayList<>();
		List<Expression> values = new ArrayList<>();
		do {
			names.add(tokens.identifier());
			if (tokens.accept(":")) { //$NON-NLS-1$
				types.type();
			}
			tokens.separator("="); //$NON-NLS-1$
			values.add(parser.expression());
		} while (tokens.accept(",")); //$NON-NLS-1$
		tokens.separator("in"); //$NON-NLS-1$
		Expression body = parser.expression();
		return scope -> {
			Scope inner = scope;
			for (int i = 0; i < names.size(); i++) {
				inner = inner.with(names.get(i), values.get(i).evaluate(scope));
			}
			return body.evaluate(inner);
		};
	}

	private Expression collection() throws EvaluationException {
		boolean set = "OrderedSet".equals(tokens.name()); //$NON-NLS-1$
		tokens.expect("{"); //$NON-NLS-1$
		List<Expression> elements = new ArrayList<>();
		if (!tokens.accept("}")) { //$NON-NLS-1$
			do {
				elements.add(parser.expression());
			} while (tokens.accept(",")); //$NON-NLS-1$
			tokens.passOver("}"); //$NON-NLS-1$
			tokens.close("}"); //$NON-NLS-1$
		}
		return new CollectionLiteral(elements, set);
	}
}
