package org.fathom.core.how;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fathom.core.value.Units;
import org.fathom.model.types.Quantity;

/**
 * A value of a fact as somebody wrote it: yes or no, an amount with or without a unit, or a text.
 *
 * @param text not {@code null}
 */
record FactValue(String text) {
	/** Values that deny a fact. */
	private static final Set<String> NO = Set.of("false", "no", "none", "\u5426", "\u65e0", "\u6ca1\u6709"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Values that only affirm one. */
	private static final Set<String> YES = Set.of("true", "yes", "\u662f", "\u6709"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** A number with what stands behind it; dates, times and versions, which go on with a mark and a digit, are none. */
	private static final Pattern AMOUNT = Pattern.compile("([-+]?\\d+(?:\\.\\d+)?)\\s*((?![-.,:/]?\\d).*)"); //$NON-NLS-1$
	private static final Units UNITS = new Units();

	/** Whether it denies the fact: by a word, or by being zero. */
	boolean isNo() {
		return NO.contains(word()) || amount().filter(amount -> amount.value().signum() == 0).isPresent();
	}

	/** Whether it says the same: in the same words, both yes or no, or the same amount in units that can be compared. */
	boolean isSame(FactValue other) {
		OptionalInt order = compare(other);
		return word().equals(other.word()) || YES.contains(word()) && YES.contains(other.word())
				|| NO.contains(word()) && NO.contains(other.word()) || order.isPresent() && order.getAsInt() == 0;
	}

	/** Which amount is greater; empty if one is none, or their units measure different things. One without a unit has that of the other. */
	OptionalInt compare(FactValue other) {
		Quantity left = amount().orElse(null);
		Quantity right = other.amount().orElse(null);
		if (left == null || right == null) {
			return OptionalInt.empty();
		}
		boolean bare = left.unit().isEmpty() || right.unit().isEmpty();
		Optional<BigDecimal> converted = bare ? Optional.of(left.value()) : UNITS.in(left, right.unit());
		return converted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(converted.get().compareTo(right.value()));
	}

	private Optional<Quantity> amount() {
		Matcher matcher = AMOUNT.matcher(text.strip());
		return matcher.matches() ? Optional.of(new Quantity(new BigDecimal(matcher.group(1)), matcher.group(2))) : Optional.empty();
	}

	private String word() {
		return text.strip().toLowerCase(Locale.ROOT);
	}
}
