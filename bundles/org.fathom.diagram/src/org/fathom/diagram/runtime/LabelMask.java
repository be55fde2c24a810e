package org.fathom.diagram.runtime;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;

import org.fathom.diagram.description.ToolDescription;

/**
 * The mask of a tool that edits: a message format that takes the typed text apart into {@code arg0}, {@code arg1} and so on.
 * What follows the last constant text of the mask does not matter, an empty text fits every mask.
 */
record LabelMask(String mask) {
	private static final String WHOLE = "{0}"; //$NON-NLS-1$

	/** The mask of a tool that edits a label; a label that is edited without a mask takes only an empty text. */
	static LabelMask ofLabel(ToolDescription tool) {
		String mask = tool.attribute("mask"); //$NON-NLS-1$
		return new LabelMask(mask.isEmpty() ? "$0" : mask); //$NON-NLS-1$
	}

	/** The parts by variable; {@code null} if the value does not fit. */
	Map<String, Object> parts(Object value) {
		if (value == null || value.toString().isEmpty()) {
			return named(""); //$NON-NLS-1$
		}
		if (WHOLE.equals(mask) && !(value instanceof String)) {
			return named(value);
		}
		try {
			return named(new MessageFormat(mask).parse(value.toString()));
		} catch (ParseException | IllegalArgumentException e) {
			return null;
		}
	}

	/** Each part is found by its number alone, too. */
	private static Map<String, Object> named(Object... parts) {
		Map<String, Object> named = new HashMap<>();
		for (int i = 0; i < parts.length; i++) {
			named.put("arg" + i, parts[i]); //$NON-NLS-1$
			named.put(String.valueOf(i), parts[i]);
		}
		return named;
	}
}
