package org.fathom.design.sirius;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The types of expressions, found without evaluating them, and what Sirius's validation says about them. It knows as much of the language as
 * {@code fathom.odesign} uses.
 */
final class AqlTypes {
	/** A text, a type or literal, an operator, a name, a number or a sign, with the blanks before it. */
	private static final Pattern TOKEN = Pattern
			.compile("\\s*('[^']*'|\\w+(?:::\\w+)+|->|<>|<=|>=|-?\\d+|[=<>().,|+-]|\\w+)");
	private static final Set<String> WORDS = Set.of("and", "or", "not", "=", "<>", "<", ">", "if", "then", "else", "endif", "+", "-");
	private static final Set<String> ON_ANYTHING = Set.of("oclIsKindOf", "eContainer", "eClass");
	private static final Set<String> ON_COLLECTIONS = Set.of("notEmpty", "isEmpty", "size", "first", "filter");
	private final ExpressionContext context;
	private final Map<String, Set<String>> variables;
	private final JavaServices services = new JavaServices();
	private final List<String> problems = new ArrayList<>();

	AqlTypes(ExpressionContext context) {
		this.context = context;
		variables = context.variables();
	}

	/** What is wrong with an expression in its place. */
	List<String> problems(String expression) {
		result(expression);
		return problems;
	}

	/** The types of what an expression gives; none if that is not known. */
	Set<String> result(String expression) {
		int colon = expression.indexOf(':');
		String rest = expression.substring(colon + 1);
		return switch (colon < 0 ? "" : expression.substring(0, colon)) {
		case "var" -> variable(rest);
		case "feature" -> feature(context.self(), rest);
		case "service" -> service(rest);
		case "aql" -> aql(rest);
		default -> Set.of();
		};
	}

	private Set<String> variable(String name) {
		if (name.equals("self")) {
			return context.self();
		}
		if (!variables.containsKey(name)) {
			problems.add("no variable " + name);
		}
		return variables.getOrDefault(name, Set.of());
	}

	private Set<String> feature(Set<String> owners, String name) {
		Set<String> found = new LinkedHashSet<>();
		for (String owner : owners) {
			if (owner.startsWith("@")) {
				problems.add("a view is asked for " + name);
			} else if (MetamodelTypes.find(owner) instanceof EClass type) {
				EStructuralFeature feature = type.getEStructuralFeature(name);
				if (feature == null) {
					problems.add(owner + " has no feature " + name);
				} else {
					found.add(MetamodelTypes.name(feature.getEType()));
				}
			} else {
				problems.add("no type " + owner);
			}
		}
		return found;
	}

	/** Sirius looks for the service only when it evaluates it; that there is one of this name is checked here. */
	private Set<String> service(String call) {
		String name = call.replaceAll("\\(.*", "");
		if (!services.exists(name.substring(name.indexOf('.') + 1))) {
			problems.add("no service " + name);
		}
		return Set.of();
	}

	private Set<String> aql(String text) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text);
		int end = 0;
		while (matcher.find() && matcher.start() == end) {
			tokens.add(matcher.group(1));
			end = matcher.end();
		}
		if (end != text.length()) {
			problems.add("not understood: " + text.substring(end));
		}
		return new Reader(tokens).read();
	}

	/** Reads from left to right; operators have no type that matters here. */
	private final class Reader {
		private final List<String> tokens;
		private int next;

		Reader(List<String> tokens) {
			this.tokens = tokens;
		}

		private boolean accept(String token) {
			boolean found = next < tokens.size() && tokens.get(next).equals(token);
			next += found ? 1 : 0;
			return found;
		}

		/** The type of the only operand; none if there are operators. */
		Set<String> read() {
			Set<String> last = Set.of();
			int operands = 0;
			boolean operators = false;
			while (next < tokens.size() && !tokens.get(next).equals(")") && !tokens.get(next).equals(",")) {
				if (WORDS.contains(tokens.get(next))) {
					operators = true;
					next++;
				} else {
					last = operand();
					operands++;
				}
			}
			return operators || operands > 1 ? Set.of() : last;
		}

		private Set<String> operand() {
			String token = tokens.get(next++);
			Set<String> types;
			String variable = null;
			if (token.equals("(")) {
				types = read();
				next++;
			} else if (token.startsWith("'")) {
				types = Set.of("java:String");
			} else if (token.matches("-?\\d+")) {
				types = Set.of("java:Integer");
			} else if (token.contains("::")) {
				MetamodelTypes.check(token, problems);
				return Set.of();
			} else if (Set.of("true", "false", "null").contains(token)) {
				return Set.of();
			} else {
				variable = token;
				types = variable(token);
			}
			return navigation(variable, types);
		}

		private Set<String> navigation(String variable, Set<String> start) {
			Set<String> types = start;
			boolean first = true;
			while (true) {
				if (accept("->")) {
					types = collectionCall(types);
				} else if (accept(".")) {
					String name = tokens.get(next++);
					types = accept("(") ? call(first ? variable : null, types, name) : feature(types, name);
					// a feature of what may be anything is one that Sirius does not find
					if (start.isEmpty() && first && !tokens.get(next - 1).equals(")")) {
						problems.add("any element is asked for " + name);
					}
				} else {
					return types;
				}
				first = false;
			}
		}

		private Set<String> collectionCall(Set<String> types) {
			String name = tokens.get(next++);
			if (!ON_COLLECTIONS.contains(name)) {
				problems.add("no service of collections " + name);
			}
			next++;
			String argument = tokens.get(next);
			arguments();
			return name.equals("filter") ? Set.of(argument) : types;
		}

		private List<Set<String>> arguments() {
			List<Set<String>> found = new ArrayList<>();
			while (!accept(")")) {
				found.add(read());
				accept(",");
			}
			return found;
		}

		private Set<String> call(String variable, Set<String> types, String name) {
			String argument = tokens.get(next);
			List<Set<String>> arguments = arguments();
			if (name.equals("oclIsKindOf") && variable != null) {
				MetamodelTypes.kind(types, argument, problems);
			}
			if (ON_ANYTHING.contains(name)) {
				return Set.of();
			}
			arguments.add(0, types);
			return services.call(name, arguments, problems);
		}
	}
}
