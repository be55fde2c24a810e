package org.fathom.diagram.expression;

import java.util.Objects;

/** Services of every value. */
final class AnyServices {

	public Boolean equals(Object self, Object other) {
		return Boolean.valueOf(Objects.equals(self, other));
	}

	public Boolean differs(Object self, Object other) {
		return Boolean.valueOf(!Objects.equals(self, other));
	}

	public String add(Object self, String text) {
		return Values.text(self) + Values.text(text);
	}

	public String add(String self, Object any) {
		return Values.text(self) + Values.text(any);
	}

	public String toString(Object self) {
		return Values.text(self);
	}

	public Boolean oclIsKindOf(Object self, Object type) {
		return Boolean.valueOf(Types.isKind(self, type));
	}

	public Boolean oclIsTypeOf(Object self, Object type) {
		return Boolean.valueOf(Types.isExactly(self, type));
	}

	public Object oclAsType(Object self, Object type) {
		if (type == null || self != null && !Types.isKind(self, type)) {
			throw new ClassCastException();
		}
		return self == null ? TypedNull.cast(type) : self;
	}

	public String lineSeparator(Object self) {
		return System.lineSeparator();
	}
}
