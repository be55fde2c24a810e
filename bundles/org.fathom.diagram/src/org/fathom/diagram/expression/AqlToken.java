package org.fathom.diagram.expression;

/** A token of the expression language. */
record AqlToken(Kind kind, String text, int position) {

	/** What a token is. */
	enum Kind {
		NAME, INTEGER, REAL, STRING, SYMBOL, END
	}

	boolean is(String symbol) {
		return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbol);
	}
}
