package org.fathom.diagram.expression;

/**
 * Services of reals, also the operators by their names; there is none of two different kinds. {@code null} fails. An
 * integer result is cut to the range of integers unless it is said otherwise; {@code NaN} gives 0.
 */
final class RealNumberServices {

	/** The operator {@code +}: the sum. */
	public Double add(Double a, Double b) {
		return Double.valueOf(a.doubleValue() + b.doubleValue());
	}

	/** The operator {@code -}: the first without the second. */
	public Double sub(Double a, Double b) {
		return Double.valueOf(a.doubleValue() - b.doubleValue());
	}

	/** The operator {@code *}: the product. */
	public Double mult(Double a, Double b) {
		return Double.valueOf(a.doubleValue() * b.doubleValue());
	}

	/** The operator {@code /}: the quotient; a division by zero does not fail, it gives infinity or {@code NaN}. */
	public Double divOp(Double a, Double b) {
		return Double.valueOf(a.doubleValue() / b.doubleValue());
	}

	/** The operator {@code -} before a number: the number with the other sign. */
	public Double unaryMin(Double self) {
		return Double.valueOf(-self.doubleValue());
	}

	/** The number without its sign. */
	public Double abs(Double self) {
		return Double.valueOf(Math.abs(self.doubleValue()));
	}

	/** The greater of two; {@code NaN} if one is. */
	public Double max(Double a, Double b) {
		return Double.valueOf(Math.max(a.doubleValue(), b.doubleValue()));
	}

	/** The smaller of two; {@code NaN} if one is. */
	public Double min(Double a, Double b) {
		return Double.valueOf(Math.min(a.doubleValue(), b.doubleValue()));
	}

	/** The greatest integer that is not above the number. */
	public Integer floor(Double self) {
		return Integer.valueOf((int) Math.floor(self.doubleValue()));
	}

	/** The nearest integer, of two the greater, so 3 for 2.5 and -2 for -2.5; beyond the range of integers it wraps around. */
	public Integer round(Double self) {
		return Integer.valueOf((int) Math.round(self.doubleValue()));
	}

	/** The quotient as an integer, cut towards zero; a division by zero fails. */
	public Integer div(Double a, Double b) {
		return Integer.valueOf((int) (a.doubleValue() / divisor(b)));
	}

	/** The remainder, with the sign of the first, rounded up to an integer, so 2 for 7.5 and 3.1; a division by zero fails. */
	public Integer mod(Double a, Double b) {
		return Integer.valueOf((int) Math.ceil(a.doubleValue() % divisor(b)));
	}

	/** The number itself. */
	public Double toDouble(Double self) {
		return Double.valueOf(self.doubleValue());
	}

	/** As for doubles, with the precision of floats. */
	public Float add(Float a, Float b) {
		return Float.valueOf(a.floatValue() + b.floatValue());
	}

	/** As for doubles. */
	public Float sub(Float a, Float b) {
		return Float.valueOf(a.floatValue() - b.floatValue());
	}

	/** As for doubles. */
	public Float mult(Float a, Float b) {
		return Float.valueOf(a.floatValue() * b.floatValue());
	}

	/** As for doubles, also by zero. */
	public Float divOp(Float a, Float b) {
		return Float.valueOf(a.floatValue() / b.floatValue());
	}

	/** As for doubles. */
	public Float unaryMin(Float self) {
		return Float.valueOf(-self.floatValue());
	}

	/** As for doubles. */
	public Float abs(Float self) {
		return Float.valueOf(Math.abs(self.floatValue()));
	}

	/** As for doubles. */
	public Float max(Float a, Float b) {
		return Float.valueOf(Math.max(a.floatValue(), b.floatValue()));
	}

	/** As for doubles. */
	public Float min(Float a, Float b) {
		return Float.valueOf(Math.min(a.floatValue(), b.floatValue()));
	}

	/** As for doubles. */
	public Integer floor(Float self) {
		return Integer.valueOf((int) Math.floor(self.floatValue()));
	}

	/** As for doubles, but cut to the range of integers. */
	public Integer round(Float self) {
		return Integer.valueOf(Math.round(self.floatValue()));
	}

	/** As for doubles; computed as a double. */
	public Integer div(Float a, Float b) {
		return Integer.valueOf((int) (a.floatValue() / divisor(b)));
	}

	/** As for doubles; computed as a double. */
	public Integer mod(Float a, Float b) {
		return Integer.valueOf((int) Math.ceil(a.floatValue() % divisor(b)));
	}

	/** The same number as a double. */
	public Double toDouble(Float self) {
		return Double.valueOf(self.doubleValue());
	}

	private static double divisor(Number number) {
		if (number.doubleValue() == 0) {
			throw new ArithmeticException();
		}
		return number.doubleValue();
	}
}
