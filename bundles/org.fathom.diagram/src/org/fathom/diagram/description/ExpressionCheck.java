package org.fathom.diagram.description;

import java.util.List;
import java.util.regex.Pattern;

import org.fathom.diagram.description.internal.SpecElement;
import org.fathom.diagram.internal.Messages;

/** Reports expressions in languages that are not supported: they would be taken for plain text. */
final class ExpressionCheck {
	private static final Pattern OTHER_LANGUAGE = Pattern.compile("^(ocl:.*|\\[.*/\\]|<%.*%>)$", Pattern.DOTALL); //$NON-NLS-1$
	private static final List<String> PLAIN = List.of("name", "label", "documentation", "endUserDocumentation", "mask"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final SpecContext context;

	ExpressionCheck(SpecContext context) {
		this.context = context;
	}

	void check(SpecElement element) {
		for (String name : element.attributeNames()) {
			String value = element.attribute(name, ""); //$NON-NLS-1$
			if (!PLAIN.contains(name) && OTHER_LANGUAGE.matcher(value).matches()) {
				context.problem("ODESIGN-008", element, name, Messages.DescriptionProblem_unsupportedLanguage_message, //$NON-NLS-1$
						value);
			}
		}
		element.children().forEach(this::check);
	}
}
