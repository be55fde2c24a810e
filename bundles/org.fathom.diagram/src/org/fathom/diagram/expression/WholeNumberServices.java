package org.fathom.diagram.expression;

/** Services of whole numbers, also the operators by their names; there is none of two different kinds. */
final class WholeNumberServices {

	public Integer add(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() + b.intValue());
	}

	public Integer sub(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() - b.intValue());
	}

	public Integer mult(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() * b.intValue());
	}

	public Integer divOp(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() / b.intValue());
	}

	public Integer unaryMin(Integer self) {
		return Integer.valueOf(-self.intValue());
	}

	public Integer abs(Integer self) {
		return Integer.valueOf(Math.abs(self.intValue()));
	}

	public Integer max(Integer a, Integer b) {
		return Integer.valueOf(Math.max(a.intValue(), b.intValue()));
	}

	public Integer min(Integer a, Integer b) {
		return Integer.valueOf(Math.min(a.intValue(), b.intValue()));
	}

	public Integer floor(Integer self) {
		return self;
	}

	public Integer round(Integer self) {
		return self;
	}

	public Integer div(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() / b.intValue());
	}

	public Integer mod(Integer a, Integer b) {
		return Integer.valueOf(a.intValue() % b.intValue());
	}

	public Long toLong(Integer self) {
		return Long.valueOf(self.longValue());
	}

	public Double toDouble(Integer self) {
		return Double.valueOf(self.doubleValue());
	}

	public Long add(Long a, Long b) {
		return Long.valueOf(a.longValue() + b.longValue());
	}

	public Long sub(Long a, Long b) {
		return Long.valueOf(a.longValue() - b.longValue());
	}

	public Long mult(Long a, Long b) {
		return Long.valueOf(a.longValue() * b.longValue());
	}

	public Long divOp(Long a, Long b) {
		return Long.valueOf(a.longValue() / b.longValue());
	}

	public Long unaryMin(Long self) {
		return Long.valueOf(-self.longValue());
	}

	public Long abs(Long self) {
		return Long.valueOf(Math.abs(self.longValue()));
	}

	public Long max(Long a, Long b) {
		return Long.valueOf(Math.max(a.longValue(), b.longValue()));
	}

	public Long min(Long a, Long b) {
		return Long.valueOf(Math.min(a.longValue(), b.longValue()));
	}

	public Long floor(Long self) {
		return self;
	}

	public Long round(Long self) {
		return self;
	}

	public Long div(Long a, Long b) {
		return Long.valueOf(a.longValue() / b.longValue());
	}

	public Long mod(Long a, Long b) {
		return Long.valueOf(a.longValue() % b.longValue());
	}

	public Long toLong(Long self) {
		return Long.valueOf(self.longValue());
	}
}
