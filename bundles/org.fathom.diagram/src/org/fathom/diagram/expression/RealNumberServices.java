package org.fathom.diagram.expression;

/** Services of reals, also the operators by their names; there is none of two different kinds. */
final class RealNumberServices {

	public Double add(Double a, Double b) {
		return Double.valueOf(a.doubleValue() + b.doubleValue());
	}

	public Double sub(Double a, Double b) {
		return Double.valueOf(a.doubleValue() - b.doubleValue());
	}

	public Double mult(Double a, Double b) {
		return Double.valueOf(a.doubleValue() * b.doubleValue());
	}

	public Double divOp(Double a, Double b) {
		return Double.valueOf(a.doubleValue() / b.doubleValue());
	}

	public Double unaryMin(Double self) {
		return Double.valueOf(-self.doubleValue());
	}

	public Double abs(Double self) {
		return Double.valueOf(Math.abs(self.doubleValue()));
	}

	public Double max(Double a, Double b) {
		return Double.valueOf(Math.max(a.doubleValue(), b.doubleValue()));
	}

	public Double min(Double a, Double b) {
		return Double.valueOf(Math.min(a.doubleValue(), b.doubleValue()));
	}

	public Integer floor(Double self) {
		return Integer.valueOf((int) Math.floor(self.doubleValue()));
	}

	public Integer round(Double self) {
		return Integer.valueOf((int) Math.round(self.doubleValue()));
	}

	public Integer div(Double a, Double b) {
		return Integer.valueOf((int) (a.doubleValue() / divisor(b)));
	}

	public Integer mod(Double a, Double b) {
		return Integer.valueOf((int) Math.ceil(a.doubleValue() % divisor(b)));
	}

	public Double toDouble(Double self) {
		return Double.valueOf(self.doubleValue());
	}

	public Float add(Float a, Float b) {
		return Float.valueOf(a.floatValue() + b.floatValue());
	}

	public Float sub(Float a, Float b) {
		return Float.valueOf(a.floatValue() - b.floatValue());
	}

	public Float mult(Float a, Float b) {
		return Float.valueOf(a.floatValue() * b.floatValue());
	}

	public Float divOp(Float a, Float b) {
		return Float.valueOf(a.floatValue() / b.floatValue());
	}

	public Float unaryMin(Float self) {
		return Float.valueOf(-self.floatValue());
	}

	public Float abs(Float self) {
		return Float.valueOf(Math.abs(self.floatValue()));
	}

	public Float max(Float a, Float b) {
		return Float.valueOf(Math.max(a.floatValue(), b.floatValue()));
	}

	public Float min(Float a, Float b) {
		return Float.valueOf(Math.min(a.floatValue(), b.floatValue()));
	}

	public Integer floor(Float self) {
		return Integer.valueOf((int) Math.floor(self.floatValue()));
	}

	public Integer round(Float self) {
		return Integer.valueOf(Math.round(self.floatValue()));
	}

	public Integer div(Float a, Float b) {
		return Integer.valueOf((int) (a.floatValue() / divisor(b)));
	}

	public Integer mod(Float a, Float b) {
		return Integer.valueOf((int) Math.ceil(a.floatValue() % divisor(b)));
	}

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
