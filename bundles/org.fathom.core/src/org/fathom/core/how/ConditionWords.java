package org.fathom.core.how;

import org.fathom.core.Messages;
import org.fathom.model.solution.Condition;

/** Conditions as one would write them. */
public final class ConditionWords {
	private ConditionWords() {
	}

	/**
	 * A condition with the key of its fact.
	 *
	 * @param condition a condition
	 * @return for example "duct.available = false"
	 */
	public static String of(Condition condition) {
		return text(condition.getFact()) + ' ' + test(condition);
	}

	/**
	 * What a condition asks of its fact.
	 *
	 * @param condition a condition
	 * @return for example "= false"; "= ?" while it does not say what it compares with
	 */
	public static String test(Condition condition) {
		return switch (condition.getOperator()) {
		case EQUALS -> "= " + text(condition.getValue()); //$NON-NLS-1$
		case NOT_EQUALS -> "\u2260 " + text(condition.getValue()); //$NON-NLS-1$
		case GREATER -> "> " + text(condition.getValue()); //$NON-NLS-1$
		case LESS -> "< " + text(condition.getValue()); //$NON-NLS-1$
		case AT_LEAST -> "\u2265 " + text(condition.getValue()); //$NON-NLS-1$
		case AT_MOST -> "\u2264 " + text(condition.getValue()); //$NON-NLS-1$
		case EXISTS -> Messages.ConditionWords_exists_label;
		};
	}

	private static String text(String given) {
		return given == null || given.isBlank() ? "?" : given; //$NON-NLS-1$
	}
}
