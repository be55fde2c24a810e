package org.fathom.diagram.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, strings, integers, doubles, Booleans and null. */
final class JsonReader {
	private final String text;
	private int position;

	private JsonReader(String text) {
		this.text = text;
	}

	static Object read(Path file) throws IOException {
		return new JsonReader(Files.readString(file)).value();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> readList(Path file) throws IOException {
		return (List<Map<String, Object>>) read(file);
	}

	private Object value() {
		blanks();
		char c = text.charAt(position);
		switch (c) {
		case '{':
			return object();
		case '[':
			return array();
		case '"':
			return string();
		case 't':
			return word("true", Boolean.TRUE);
		case 'f':
			return word("false", Boolean.FALSE);
		case 'n':
			return word("null", null);
		default:
			return number();
		}
	}

	private Object word(String word, Object value) {
		if (!text.startsWith(word, position)) {
			throw new IllegalArgumentException("at " + position);
		}
		position += word.length();
		return value;
	}

	private void blanks() {
		while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
			position++;
		}
	}

	private Map<String, Object> object() {
		Map<String, Object> map = new LinkedHashMap<>();
		position++;
		blanks();
		while (text.charAt(position) != '}') {
			String key = string();
			blanks();
			position++;
			map.put(key, value());
			separator();
		}
		position++;
		return map;
	}

	private List<Object> array() {
		List<Object> list = new ArrayList<>();
		position++;
		blanks();
		while (text.charAt(position) != ']') {
			list.add(value());
			separator();
		}
		position++;
		return list;
	}

	private void separator() {
		blanks();
		if (text.charAt(position) == ',') {
			position++;
			blanks();
		}
	}

	private String string() {
		StringBuilder content = new StringBuilder();
		position++;
		while (text.charAt(position) != '"') {
			char c = text.charAt(position++);
			content.append(c == '\\' ? escape() : c);
		}
		position++;
		return content.toString();
	}

	private char escape() {
		char c = text.charAt(position++);
		if (c == 'u') {
			position += 4;
			return (char) Integer.parseInt(text.substring(position - 4, position), 16);
		}
		int index = "nrtbf".indexOf(c);
		return index < 0 ? c : "\n\r\t\b\f".charAt(index);
	}

	private Object number() {
		int start = position;
		while (position < text.length() && "+-.eE0123456789".indexOf(text.charAt(position)) >= 0) {
			position++;
		}
		String number = text.substring(start, position);
		if (number.matches("-?\\d+")) {
			long value = Long.parseLong(number);
			return value == (int) value ? (Object) Integer.valueOf((int) value) : Long.valueOf(value);
		}
		return Double.valueOf(number);
	}
}
