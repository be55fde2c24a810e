package org.fathom.diagram.expression;

/**
 * Services of whole numbers, also the operators by their names; there is none of two different kinds. A result beyond
 * the range of the kind wraps around. {@code null} fails unless it is said otherwise.
 */
final class WholeNumberServices {

	/** The operator {@code +}: the sum. */
	public Integer add(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() + b.intValue());
	}

	/** The operator {@code -}: the first without the second. */
	public Integer sub(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() - b.intValue());
	}

	/** The operator {@code *}: the product. */
	public Integer mult(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() * b.intValue());
	}

	/** The operator {@code /}: the quotient, cut towards zero, so 3 for 7 and 2; a division by zero fails. */
	public Integer divOp(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() / b.intValue());
	}

	/** The operator {@code -} before a number: the number with the other sign. */
	public Integer unaryMin(Integer self) {
		return Integer.valueOf(-self.intValue());
	}

	/** The number without its sign; the smallest integer stays negative. */
	public Integer abs(Integer self) {
		return Integer.valueOf(Math.abs(self.intValue()));
	}

	/** The greater of two. */
	public Integer max(Integer a, Integer b) {
		return Integer.valueOf(Math.max(a.intValue(), b.intValue()));
	}

	/** The smaller of two. */
	public Integer min(Integer a, Integer b) {
		return Integer.valueOf(Math.min(a.intValue(), b.intValue()));
	}

	/** The number itself, {@code null} too. */
	public Integer floor(Integer self) {
		return self;
	}

	/** The number itself, {@code null} too. */
	public Integer round(Integer self) {
		return self;
	}

	/** The same as the operator {@code /}: the quotient, cut towards zero; a division by zero fails. */
	public Integer div(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() / b.intValue());
	}

	/** The remainder, with the sign of the first, so -1 for -7 and 3; a division by zero fails. */
	public Integer mod(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() % b.intValue());
	}

	/** The same number as a long number. */
	public Long toLong(Integer self) {
		return Long.valueOf(self.longValue());
	}

	/** The same number as a real. */
	public Double toDouble(Integer self) {
		return Double.valueOf(self.doubleValue());
	}

	/** As for integers. */
	public Long add(Long a, Long b) {
		return Long.valueOf(a.longValue() + b.longValue());
	}

	/** As for integers. */
	public Long sub(Long a, Long b) {
		return Long.valueOf(a.longValue() - b.longValue());
	}

	/** As for integers. */
	public Long mult(Long a, Long b) {
		return Long.valueOf(a.longValue() * b.longValue());
	}

	/** As for integers. */
	public Long divOp(Long a, Long b) {
		return Long.valueOf(a.longValue() / b.longValue());
	}

	/** As for integers. */
	public Long unaryMin(Long self) {
		return Long.valueOf(-self.longValue());
	}

	/** As for integers; the smallest long number stays negative. */
	public Long abs(Long self) {
		return Long.valueOf(Math.abs(self.longValue()));
	}

	/** As for integers. */
	public Long max(Long a, Long b) {
		return Long.valueOf(Math.max(a.longValue(), b.longValue()));
	}

	/** As for integers. */
	public Long min(Long a, Long b) {
		return Long.valueOf(Math.min(a.longValue(), b.longValue()));
	}

	/** As for integers. */
	public Long floor(Long self) {
		return self;
	}

	/** As for integers. */
	public Long round(Long self) {
		return self;
	}

	/** As for integers. */
	public Long div(Long a, Long b) {
		return Long.valueOf(a.longValue() / b.longValue());
	}

	/** As for integers. */
	public Long mod(Long a, Long b) {
		return Long.valueOf(a.longValue() % b.longValue());
	}

	/** The number itself. */
	public Long toLong(Long self) {
		return Long.valueOf(self.longValue());
	}
}
