package org.fathom.core.how;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.fathom.model.library.Fact;
import org.fathom.model.solution.Condition;

/** What is known of a customer: values by key. Where a study contradicts itself, a key has several values. */
public final class Facts {
	private final Map<String, List<FactValue>> values;

	private Facts(Map<String, List<FactValue>> values) {
		this.values = Map.copyOf(values);
	}

	/**
	 * The facts of a study, some of them changed or added.
	 *
	 * @param facts   of the study; one without a value is not known
	 * @param changes values by key that count instead of all that the study says of this key
	 * @return the facts
	 */
	public static Facts of(Collection<Fact> facts, Map<String, String> changes) {
		Map<String, List<FactValue>> values = new HashMap<>();
		for (Fact fact : facts) {
			if (fact.getKey() != null && fact.getValue() != null && !fact.getValue().isBlank()) {
				add(values.computeIfAbsent(fact.getKey(), key -> new ArrayList<>()), new FactValue(fact.getValue()));
			}
		}
		changes.forEach((key, value) -> values.put(key, List.of(new FactValue(value))));
		return new Facts(values);
	}

	private static void add(List<FactValue> known, FactValue value) {
		if (known.stream().noneMatch(each -> each.isSame(value))) {
			known.add(value);
		}
	}

	/**
	 * The value of a fact.
	 *
	 * @param key its key
	 * @return empty if it is not known; all values if they contradict each other
	 */
	public Optional<String> value(String key) {
		return Optional.ofNullable(key).map(values::get)
				.map(known -> known.stream().map(FactValue::text).collect(Collectors.joining(" / "))); //$NON-NLS-1$
	}

	/**
	 * Whether the study contradicts itself about a fact.
	 *
	 * @param key its key
	 * @return {@code true} if it has several values that are not the same
	 */
	public boolean isContradictory(String key) {
		return values.getOrDefault(key, List.of()).size() > 1;
	}

	/**
	 * Whether a condition holds.
	 *
	 * <p>It is unknown while its fact is not known, when sizes are asked for of what is no amount or measures something else, and when
	 * values that contradict each other lead to different answers. "Exists" holds for a known value that is not zero or one of false, no
	 * and none. Texts are compared without regard to case, yes and true are the same, amounts are compared as numbers: 90 min is less
	 * than 2 h, and an amount without a unit has that of the other.
	 *
	 * @param condition a condition
	 * @return what is known
	 */
	public Truth test(Condition condition) {
		List<FactValue> known = condition.getFact() == null ? List.of() : values.getOrDefault(condition.getFact(), List.of());
		List<Truth> truths = known.stream().map(value -> test(value, condition)).distinct().toList();
		return truths.size() == 1 ? truths.get(0) : Truth.UNKNOWN;
	}

	private static Truth test(FactValue value, Condition condition) {
		FactValue expected = condition.getValue() == null ? null : new FactValue(condition.getValue());
		return switch (condition.getOperator()) {
		case EQUALS -> truth(expected != null && value.isSame(expected));
		case NOT_EQUALS -> truth(expected == null || !value.isSame(expected));
		case GREATER -> compared(value, expected, order -> order > 0);
		case LESS -> compared(value, expected, order -> order < 0);
		case AT_LEAST -> compared(value, expected, order -> order >= 0);
		case AT_MOST -> compared(value, expected, order -> order <= 0);
		case EXISTS -> truth(!value.isNo());
		};
	}

	private static Truth compared(FactValue value, FactValue limit, IntPredicate wanted) {
		OptionalInt order = limit == null ? OptionalInt.empty() : value.compare(limit);
		return order.isEmpty() ? Truth.UNKNOWN : truth(wanted.test(order.getAsInt()));
	}

	private static Truth truth(boolean holds) {
		return holds ? Truth.TRUE : Truth.FALSE;
	}
}
