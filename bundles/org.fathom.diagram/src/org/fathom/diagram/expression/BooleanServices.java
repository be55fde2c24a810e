package org.fathom.diagram.expression;

/** The logic operators by their names. */
final class BooleanServices {

	public Boolean and(Boolean self, Boolean other) {
		return Boolean.valueOf(self.booleanValue() && other.booleanValue());
	}

	public Boolean or(Boolean self, Boolean other) {
		return Boolean.valueOf(self.booleanValue() || other.booleanValue());
	}

	public Boolean xor(Boolean self, Boolean other) {
		return Boolean.valueOf(self.booleanValue() != other.booleanValue());
	}

	public Boolean not(Boolean self) {
		return Boolean.valueOf(!self.booleanValue());
	}

	public Boolean implies(Boolean self, Boolean other) {
		return self.booleanValue() ? other : Boolean.TRUE;
	}
}
