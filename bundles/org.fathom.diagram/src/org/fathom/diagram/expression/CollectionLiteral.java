package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** A sequence or ordered set written out. */
final class CollectionLiteral implements Expression {
	private final List<Expression> elements;
	private final boolean set;

	CollectionLiteral(List<Expression> elements, boolean set) {
		this.elements = elements;
		this.set = set;
	}

	@Override
	public Object evaluate(Scope scope) throws EvaluationException {
		Collection<Object> result = set ? new LinkedHashSet<>() : new ArrayList<>();
		for (Expression element : elements) {
			result.add(TypedNull.plain(element.evaluate(scope)));
		}
		return result;
	}
}
