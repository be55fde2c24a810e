package org.fathom.core.how;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fathom.model.library.Fact;
import org.fathom.model.solution.Condition;

/** What is known of a customer: values by key. */
public final class Facts {
	/** Values that deny a fact. */
	private static final Set<String> NO = Set.of("false", "no", "none", "0", "\u5426", "\u65e0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final Map<String, String> values;

	private Facts(Map<String, String> values) {
		this.values = Map.copyOf(values);
	}

	/**
	 * The facts of a study, some of them changed or added.
	 *
	 * @param facts   of the study; one without a value is not known
	 * @param changes values by key that count instead
	 * @return the facts
	 */
	public static Facts of(Collection<Fact> facts, Map<String, String> changes) {
		Map<String, String> values = new HashMap<>();
		facts.stream().filter(fact -> fact.getKey() != null && fact.getValue() != null).forEach(fact -> values.put(fact.getKey(), fact.getValue()));
		values.putAll(changes);
		return new Facts(values);
	}

	/**
	 * The value of a fact.
	 *
	 * @param key its key
	 * @return empty if it is not known
	 */
	public Optional<String> value(String key) {
		return Optional.ofNullable(key).map(values::get);
	}

	/**
	 * Whether a condition holds.
	 *
	 * <p>It is unknown while its fact is not known, and when sizes are asked for of what is no number. "Exists" holds for a known value
	 * that is not one of false, no, none and 0. Texts are compared without regard to case, numbers as numbers.
	 *
	 * @param condition a condition
	 * @return what is known
	 */
	public Truth test(Condition condition) {
		String value = value(condition.getFact()).orElse(null);
		if (value == null) {
			return Truth.UNKNOWN;
		}
		return switch (condition.getOperator()) {
		case EQUALS -> truth(isSame(value, condition.getValue()));
		case NOT_EQUALS -> truth(!isSame(value, condition.getValue()));
		case GREATER -> compared(value, condition.getValue(), 1);
		case LESS -> compared(value, condition.getValue(), -1);
		case EXISTS -> truth(!NO.contains(value.strip().toLowerCase(Locale.ROOT)));
		};
	}

	private static boolean isSame(String value, String expected) {
		Optional<BigDecimal> left = number(value);
		Optional<BigDecimal> right = number(expected);
		return left.isPresent() && right.isPresent() ? left.get().compareTo(right.get()) == 0
				: expected != null && value.strip().equalsIgnoreCase(expected.strip());
	}

	private static Truth compared(String value, String limit, int sign) {
		Optional<BigDecimal> left = number(value);
		Optional<BigDecimal> right = number(limit);
		return left.isEmpty() || right.isEmpty() ? Truth.UNKNOWN : truth(left.get().compareTo(right.get()) == sign);
	}

	private static Optional<BigDecimal> number(String text) {
		try {
			return text == null ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static Truth truth(boolean holds) {
		return holds ? Truth.TRUE : Truth.FALSE;
	}
}
