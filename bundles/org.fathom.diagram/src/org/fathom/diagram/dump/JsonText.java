package org.fathom.diagram.dump;

import java.util.List;
import java.util.Map;

/** Writes maps, lists and plain values as JSON. */
final class JsonText {
	private final StringBuilder text = new StringBuilder();

	String write(Object value) {
		value(value, 0);
		return text.toString();
	}

	private void value(Object value, int depth) {
		if (value instanceof Map<?, ?> map) {
			map(map, depth);
		} else if (value instanceof List<?> list) {
			list(list, depth);
		} else if (value instanceof String string) {
			string(string);
		} else {
			text.append(value);
		}
	}

	private void map(Map<?, ?> map, int depth) {
		text.append('{');
		boolean first = true;
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			text.append(first ? "" : ","); //$NON-NLS-1$ //$NON-NLS-2$
			line(depth + 1);
			string(String.valueOf(entry.getKey()));
			text.append(": "); //$NON-NLS-1$
			value(entry.getValue(), depth + 1);
			first = false;
		}
		if (!first) {
			line(depth);
		}
		text.append('}');
	}

	private void list(List<?> list, int depth) {
		text.append('[');
		boolean first = true;
		for (Object element : list) {
			text.append(first ? "" : ","); //$NON-NLS-1$ //$NON-NLS-2$
			line(depth + 1);
			value(element, depth + 1);
			first = false;
		}
		if (!first) {
			line(depth);
		}
		text.append(']');
	}

	private void line(int depth) {
		text.append('\n').append(" ".repeat(depth)); //$NON-NLS-1$
	}

	private void string(String string) {
		text.append('"');
		for (char c : string.toCharArray()) {
			switch (c) {
			case '"':
			case '\\':
				text.append('\\').append(c);
				break;
			case '\n':
				text.append("\\n"); //$NON-NLS-1$
				break;
			default:
				if (c < ' ') {
					text.append(String.format("\\u%04x", Integer.valueOf(c))); //$NON-NLS-1$
				} else {
					text.append(c);
				}
			}
		}
		text.append('"');
	}
}
