package org.fathom.diagram.expression;

import java.util.Objects;

/** Services of every value. */
final class AnyServices {

	/** Whether two values are equal; {@code null} equals only {@code null}, numbers of different kinds are never equal. */
	public Boolean equals(Object self, Object other) {
		return Boolean.valueOf(Objects.equals(self, other));
	}

	/** Whether two values are not equal, the opposite of {@code equals}. */
	public Boolean differs(Object self, Object other) {
		return Boolean.valueOf(!Objects.equals(self, other));
	}

	/** The operator {@code +} before a text: both as one text, see {@code toString}; {@code null} adds nothing. */
	public String add(Object self, String text) {
		return Values.text(self) + Values.text(text);
	}

	/** As above after a text. {@code null} written out counts as a text, so {@code null + 1} is the text 1. */
	public String add(String self, Object any) {
		return Values.text(self) + Values.text(any);
	}

	/** The value as text: empty for {@code null}, for a literal its own, for a collection those of its elements without separators. */
	public String toString(Object self) {
		return Values.text(self);
	}

	/**
	 * Whether the value is of the type or a sub type; {@code false} for {@code null}, no type and a set of types. A literal
	 * of another generated enumeration fails if the type has none of its name.
	 */
	public Boolean oclIsKindOf(Object self, Object type) {
		return Boolean.valueOf(Types.isKind(self, type));
	}

	/** Whether the value is of just this class, not a sub type; {@code false} for {@code null} and for collection types. */
	public Boolean oclIsTypeOf(Object self, Object type) {
		return Boolean.valueOf(Types.isExactly(self, type));
	}

	/** The value itself if it is of the type or a sub type, else it fails; {@code null} is of every type, but no type fails. */
	public Object oclAsType(Object self, Object type) {
		if (type == null || self != null && !Types.isKind(self, type)) {
			throw new ClassCastException();
		}
		return self == null ? TypedNull.cast(type) : self;
	}

	/** The line separator of the operating system, whatever the value. */
	public String lineSeparator(Object self) {
		return System.lineSeparator();
	}
}
