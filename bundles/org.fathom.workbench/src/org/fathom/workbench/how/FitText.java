package org.fathom.workbench.how;

import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Color;
import org.fathom.core.how.ScenarioVerdict;
import org.fathom.core.how.Truth;
import org.fathom.workbench.links.Tint;

/** Whether a scenario is the customer's, in words and colour. */
public final class FitText {
	private FitText() {
	}

	/**
	 * The verdict in a word.
	 *
	 * @param applies the verdict
	 * @return for example "applies"
	 */
	public static String of(Truth applies) {
		return switch (applies) {
		case TRUE -> Messages.FitText_applies_label;
		case FALSE -> Messages.FitText_appliesNot_label;
		case UNKNOWN -> Messages.FitText_unknown_label;
		};
	}

	/**
	 * The colour of the word.
	 *
	 * @param applies the verdict
	 * @return a colour that needs not be disposed
	 */
	public static Color color(Truth applies) {
		return (switch (applies) {
		case TRUE -> Tint.GOOD;
		case FALSE -> Tint.IDLE;
		case UNKNOWN -> Tint.OPEN;
		}).color();
	}

	/**
	 * Why a scenario is the customer's or not.
	 *
	 * @param verdict the scenario with its conditions
	 * @return each condition with what is known of its fact; that there are none if there are none
	 */
	public static String why(ScenarioVerdict verdict) {
		return verdict.tests().isEmpty() ? Messages.FitText_always_label
				: verdict.tests().stream().map(test -> ConditionText.known(test.condition(), test.value(), test.truth()))
						.collect(Collectors.joining("; ")); //$NON-NLS-1$
	}
}
