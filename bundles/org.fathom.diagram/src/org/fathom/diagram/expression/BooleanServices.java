package org.fathom.diagram.expression;

/** The logic operators. Their names are words of the grammar, a call by name writes {@code _and}. */
final class BooleanServices {

	/** Whether both are true; after {@code false} the other is not looked at, otherwise {@code null} fails. */
	public Boolean and(Boolean self, Boolean other) {
		return Boolean.valueOf(self.booleanValue() && other.booleanValue());
	}

	/** Whether one or both are true; after {@code true} the other is not looked at, otherwise {@code null} fails. */
	public Boolean or(Boolean self, Boolean other) {
		return Boolean.valueOf(self.booleanValue() || other.booleanValue());
	}

	/** Whether exactly one is true; {@code null} fails. */
	public Boolean xor(Boolean self, Boolean other) {
		return Boolean.valueOf(self.booleanValue() != other.booleanValue());
	}

	/** The opposite; {@code null} fails. */
	public Boolean not(Boolean self) {
		return Boolean.valueOf(!self.booleanValue());
	}

	/** {@code true} if the first is false, otherwise the other, even if it is {@code null}; {@code null} as the first fails. */
	public Boolean implies(Boolean self, Boolean other) {
		return self.booleanValue() ? other : Boolean.TRUE;
	}
}
