package org.fathom.design;

import org.fathom.model.data.DataType;

/** Names of data types in the user's language. */
final class TypeNames {
	private TypeNames() {
	}

	static String of(DataType type) {
		return switch (type) {
		case TEXT -> Messages.TypeNames_text;
		case INTEGER -> Messages.TypeNames_integer;
		case DECIMAL -> Messages.TypeNames_decimal;
		case BOOLEAN -> Messages.TypeNames_boolean;
		case DATE -> Messages.TypeNames_date;
		case DATE_TIME -> Messages.TypeNames_dateTime;
		case MONEY -> Messages.TypeNames_money;
		case ENUMERATION -> Messages.TypeNames_enumeration;
		case GEO_POINT -> Messages.TypeNames_geoPoint;
		case PHOTO -> Messages.TypeNames_photo;
		};
	}
}
