package org.fathom.diagram.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses the names of types and of enumeration literals. */
final class AqlTypeParser {
	private static final Map<String, Class<?>> JAVA_TYPES = Map.of("String", String.class, "Integer", Integer.class, //$NON-NLS-1$ //$NON-NLS-2$
			"Real", Double.class, "Boolean", Boolean.class); //$NON-NLS-1$ //$NON-NLS-2$
	private final AqlTokens tokens;

	AqlTypeParser(AqlTokens tokens) {
		this.tokens = tokens;
	}

	/** Whether a name, which is next, belongs to a type. */
	boolean starts() {
		return JAVA_TYPES.containsKey(tokens.peek().text()) || tokens.peek(1).is("::") || opensCollection(); //$NON-NLS-1$
	}

	/** A type, a set of types or a literal of an enumeration. */
	Expression type() throws EvaluationException {
		if (tokens.accept("{")) { //$NON-NLS-1$
			List<Expression> types = new ArrayList<>();
			do {
				types.add(TypeLiteral.classifier(packageName(), tokens.feature()));
			} while (tokens.accept("|")); //$NON-NLS-1$
			tokens.expect("}"); //$NON-NLS-1$
			return new CollectionLiteral(types, true);
		}
		if (opensCollection()) {
			boolean sequence = "Sequence".equals(tokens.name()); //$NON-NLS-1$
			tokens.expect("("); //$NON-NLS-1$
			type();
			tokens.expect(")"); //$NON-NLS-1$
			Class<?> kind = sequence ? List.class : Set.class;
			return scope -> kind;
		}
		if (JAVA_TYPES.containsKey(tokens.peek().text())) {
			Class<?> type = JAVA_TYPES.get(tokens.name());
			return scope -> type;
		}
		String packageName = packageName();
		String classifier = tokens.feature();
		return tokens.accept("::") ? TypeLiteral.literal(packageName, classifier, tokens.feature()) //$NON-NLS-1$
				: TypeLiteral.classifier(packageName, classifier);
	}

	private boolean opensCollection() {
		return tokens.opens("Sequence", "(") || tokens.opens("OrderedSet", "("); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private String packageName() throws EvaluationException {
		String name = tokens.feature();
		tokens.expect("::"); //$NON-NLS-1$
		return name;
	}
}
