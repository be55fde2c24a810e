package org.fathom.workbench.how;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.ConditionWords;
import org.fathom.core.how.HowVerdict.Reason;
import org.fathom.core.how.Truth;
import org.fathom.model.solution.Condition;

/** Conditions in words. */
public final class ConditionText {
	private ConditionText() {
	}

	/** What a variant asks of its fact, for example "No duct for fibre: = false". */
	static String asked(Reason reason) {
		return NLS.bind(Messages.ConditionText_asked_label, reason.variant().getName(), ConditionWords.test(reason.condition()));
	}

	/** Why a condition decides as it does, for example "No duct for fibre: not duct.available = false (it is partly)". */
	static String decided(Reason reason) {
		return NLS.bind(Messages.ConditionText_asked_label, reason.variant().getName(), known(reason));
	}

	/** Whether the condition of a reason holds. */
	static String known(Reason reason) {
		return known(reason.condition(), reason.value(), reason.truth());
	}

	/**
	 * Whether a condition holds and what is known of its fact.
	 *
	 * @param condition the condition
	 * @param value     the value of its fact; {@code null} if that is not known
	 * @param truth     whether it holds
	 * @return for example "not duct.available = false (it is partly)"
	 */
	public static String known(Condition condition, String value, Truth truth) {
		String known = value == null ? Messages.ConditionText_notKnown_label : NLS.bind(Messages.ConditionText_itIs_label, value);
		return NLS.bind(truth == Truth.FALSE ? Messages.ConditionText_failed_label : Messages.ConditionText_known_label,
				ConditionWords.of(condition), known);
	}
}
