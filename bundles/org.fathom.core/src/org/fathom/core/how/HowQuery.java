package org.fathom.core.how;

import java.util.ArrayList;
import java.util.List;

import org.fathom.core.how.HowVerdict.Reason;
import org.fathom.model.solution.Condition;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.Variant;
import org.fathom.model.solution.VariantChange;
import org.fathom.model.solution.VariantEffect;

/**
 * Answers "how does it work in my case?": which How steps of a solution apply to a customer.
 *
 * <p>A variant holds when all its conditions do. A step applies unless a variant that drops it holds; a step that variants add applies
 * only if one of these holds. The answer is unknown where it hangs on a condition that is.
 */
public final class HowQuery {
	private final Facts facts;

	/**
	 * Creates the query.
	 *
	 * @param facts what is known of the customer
	 */
	public HowQuery(Facts facts) {
		this.facts = facts;
	}

	/**
	 * The How steps of a solution.
	 *
	 * @param solution a solution
	 * @return a verdict for each step, in order
	 */
	public List<HowVerdict> steps(Solution solution) {
		return solution.getHowSteps().stream().map(step -> verdict(solution, step)).toList();
	}

	private HowVerdict verdict(Solution solution, HowStep step) {
		List<Variant> adding = variants(solution, step, VariantEffect.ADDS);
		List<Variant> dropping = variants(solution, step, VariantEffect.DROPS);
		Truth added = adding.isEmpty() ? Truth.TRUE : adding.stream().map(this::holds).reduce(Truth.FALSE, Truth::or);
		Truth dropped = dropping.stream().map(this::holds).reduce(Truth.FALSE, Truth::or);
		List<Reason> reasons = new ArrayList<>();
		adding.forEach(variant -> addReasons(variant, reasons));
		dropping.forEach(variant -> addReasons(variant, reasons));
		return new HowVerdict(step, added.and(dropped.not()), reasons);
	}

	private static List<Variant> variants(Solution solution, HowStep step, VariantEffect effect) {
		List<Variant> found = new ArrayList<>();
		for (Variant variant : solution.getVariants()) {
			for (VariantChange change : variant.getChanges()) {
				if (change.getHowStep() == step && change.getEffect() == effect && !found.contains(variant)) {
					found.add(variant);
				}
			}
		}
		return found;
	}

	private Truth holds(Variant variant) {
		return variant.getConditions().stream().map(facts::test).reduce(Truth.TRUE, Truth::and);
	}

	private void addReasons(Variant variant, List<Reason> reasons) {
		for (Condition condition : variant.getConditions()) {
			reasons.add(new Reason(variant, condition, facts.value(condition.getFact()).orElse(null), facts.test(condition)));
		}
	}
}
