package org.fathom.model.types;

import java.math.BigDecimal;

/** Reads decimal numbers in the notation of model files: ASCII digits, a point, no grouping. */
final class Decimals {
	private Decimals() {
	}

	static BigDecimal parse(String text) {
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(text, e);
		}
	}
}
