package org.fathom.core.how;

import java.util.EnumSet;
import java.util.Set;

import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

/** How completely a solution says How. */
public final class HowScore {
	/** What a How step should say. */
	public enum Part {
		/** What to do. */
		INSTRUCTION,
		/** Who does it. */
		WHO,
		/** The work it takes. */
		EFFORT,
		/** What it is done with, or what must be there before. */
		MEANS,
		/** How one sees that it is done. */
		ACCEPTANCE,
		/** The customer's steps it is done at. */
		BINDING
	}

	private HowScore() {
	}

	/**
	 * What a How step does not say.
	 *
	 * @param how a How step
	 * @return a new set; empty if it is complete
	 */
	public static Set<Part> missing(HowStep how) {
		Set<Part> missing = EnumSet.noneOf(Part.class);
		add(missing, Part.INSTRUCTION, isGiven(how.getInstruction()));
		add(missing, Part.WHO, isGiven(how.getWho()));
		add(missing, Part.EFFORT, how.getEffort() != null);
		add(missing, Part.MEANS, isGiven(how.getTool()) || how.getPrerequisites().stream().anyMatch(HowScore::isGiven));
		add(missing, Part.ACCEPTANCE, isGiven(how.getAcceptanceCheck()));
		add(missing, Part.BINDING, !how.getBoundTo().isEmpty());
		return missing;
	}

	private static void add(Set<Part> missing, Part part, boolean given) {
		if (!given) {
			missing.add(part);
		}
	}

	private static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}

	/**
	 * The score of a solution.
	 *
	 * @param solution a solution; may be {@code null}
	 * @return the share of the {@link Part parts} that are given, over all How steps, in per cent; 0 without How steps
	 */
	public static int of(Solution solution) {
		if (solution == null || solution.getHowSteps().isEmpty()) {
			return 0;
		}
		int all = Part.values().length * solution.getHowSteps().size();
		int missing = solution.getHowSteps().stream().mapToInt(how -> missing(how).size()).sum();
		return Math.round(100f * (all - missing) / all);
	}
}
