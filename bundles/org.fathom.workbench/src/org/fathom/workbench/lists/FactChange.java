package org.fathom.workbench.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.fathom.model.insight.CompetitorFact;

/**
 * Sets a feature of a fact from a text.
 *
 * @param setter sets the value
 * @param reader makes the value of the text; {@code null} if it cannot
 * @param <V>    type of the value
 */
record FactChange<V>(BiConsumer<CompetitorFact, V> setter, Function<String, V> reader) {
	/** The day a fact was verified last, as ISO 8601 writes it. */
	static final FactChange<LocalDate> DAY = new FactChange<>(CompetitorFact::setLastVerified, FactChange::day);

	/** What sets the value; {@code null} if the text cannot be read. */
	Runnable on(CompetitorFact fact, String text) {
		V value = reader.apply(text);
		return value == null ? null : () -> setter.accept(fact, value);
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			return null;
		}
	}
}
