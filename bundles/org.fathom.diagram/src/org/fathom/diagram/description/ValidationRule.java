package org.fathom.diagram.description;

import java.util.List;

/**
 * A validation rule.
 *
 * @param name        name
 * @param level       how bad a violation is
 * @param message     expression or text for a violation
 * @param targetClass class of the elements checked; {@code null} for a rule on views
 * @param mappings    ids of the mappings whose views are checked, for a rule on views
 * @param audits      expressions that must all be true
 * @param fixes       quick fixes
 */
public record ValidationRule(String name, Level level, String message, String targetClass, List<String> mappings,
		List<String> audits, List<Fix> fixes) {

	/** How bad a violation is. */
	public enum Level {
		/** Worth knowing. */
		INFO,
		/** Worth a look. */
		WARNING,
		/** Wrong. */
		ERROR
	}

	/**
	 * A way to repair a violation.
	 *
	 * @param name       name
	 * @param operations what it does
	 */
	public record Fix(String name, List<ModelOperation> operations) {

		/**
		 * Takes an own copy of the list.
		 */
		public Fix {
			operations = List.copyOf(operations);
		}
	}

	/**
	 * Takes own copies of the lists.
	 */
	public ValidationRule {
		mappings = List.copyOf(mappings);
		audits = List.copyOf(audits);
		fixes = List.copyOf(fixes);
	}
}
