package org.fathom.workbench.how;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.HowScore;
import org.fathom.core.how.HowScore.Part;
import org.fathom.model.solution.Solution;

/** How completely a solution says How, and what it leaves open. */
public final class HowGaps {
	private HowGaps() {
	}

	/**
	 * The score of a solution.
	 *
	 * @param solution a solution; may be {@code null}
	 * @return for example "How 83 %"
	 */
	public static String score(Solution solution) {
		return NLS.bind(Messages.HowGaps_score_label, HowScore.of(solution));
	}

	/**
	 * What a solution does not say.
	 *
	 * @param solution a solution
	 * @return for example "who does it (2), effort (1)"; empty if its How is complete
	 */
	public static String of(Solution solution) {
		if (solution.getHowSteps().isEmpty()) {
			return Messages.HowGaps_noStep_label;
		}
		Map<Part, Integer> gaps = new EnumMap<>(Part.class);
		solution.getHowSteps().forEach(how -> HowScore.missing(how).forEach(part -> gaps.merge(part, 1, Integer::sum)));
		return gaps.entrySet().stream().map(gap -> NLS.bind(Messages.HowGaps_gap_label, name(gap.getKey()), gap.getValue()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String name(Part part) {
		return switch (part) {
		case INSTRUCTION -> Messages.HowGaps_instruction_label;
		case WHO -> Messages.HowGaps_who_label;
		case EFFORT -> Messages.HowGaps_effort_label;
		case MEANS -> Messages.HowGaps_means_label;
		case ACCEPTANCE -> Messages.HowGaps_acceptance_label;
		case BINDING -> Messages.HowGaps_binding_label;
		};
	}
}
