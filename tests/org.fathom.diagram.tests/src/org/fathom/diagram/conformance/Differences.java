package org.fathom.diagram.conformance;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Compares the results of a case with the expected ones: ids are positions, texts of models are compared as XML. */
final class Differences {
	private static final Set<String> REFERENCES = Set.of("parent", "source", "target", "column");

	private final List<String> found = new ArrayList<>();

	static List<String> between(List<?> expected, List<?> actual) {
		Differences differences = new Differences();
		if (expected.size() != actual.size()) {
			differences.found.add("expected " + expected.size() + " results, got " + actual.size());
		}
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			Map<?, ?> left = (Map<?, ?>) expected.get(i);
			Object name = left.get("op") == null ? left.get("expr") : left.get("op");
			differences.compare(prepare(left), prepare((Map<?, ?>) actual.get(i)), "#" + i + " " + name);
		}
		return differences.found;
	}

	/** The differences of two values that are no steps. */
	static List<String> ofValues(Object expected, Object actual, String where) {
		Differences differences = new Differences();
		differences.compare(expected, actual, where);
		return differences.found;
	}

	private static Object prepare(Map<?, ?> step) {
		Map<Object, Object> copy = new LinkedHashMap<>(step);
		if (copy.containsKey("dump")) {
			copy.put("dump", resolve(copy.get("dump"), names(copy.get("dump"), new HashMap<>())));
		}
		if ("semantic".equals(copy.get("op")) && copy.get("resources") instanceof List<?> texts) {
			copy.put("resources", texts.stream().map(Differences::tree).toList());
		}
		return copy;
	}

	private static Map<Object, String> names(Object value, Map<Object, String> table) {
		if (value instanceof Map<?, ?> map) {
			if (map.get("id") instanceof String id) {
				table.put(id, name(map));
			}
			map.values().forEach(child -> names(child, table));
		} else if (value instanceof List<?> list) {
			list.forEach(child -> names(child, table));
		}
		return table;
	}

	/** What a person would call an element; a column may have a feature in place of a mapping. */
	private static String name(Map<?, ?> element) {
		Object kind = element.get("mapping") != null ? element.get("mapping")
				: element.get("feature") != null ? element.get("feature") : element.get("type");
		return kind + " '" + element.get("label") + "' on " + element.get("semantic");
	}

	private static Object resolve(Object value, Map<Object, String> table) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> copy = new LinkedHashMap<>();
			map.forEach((key, child) -> {
				if (REFERENCES.contains(key) && table.containsKey(child)) {
					copy.put(key, table.get(child));
				} else if ("path".equals(key) && child instanceof List<?> path) {
					copy.put(key, path.stream().map(id -> table.containsKey(id) ? table.get(id) : id).toList());
				} else if (!"id".equals(key) || !(child instanceof String)) {
					copy.put(key, resolve(child, table));
				}
			});
			return copy;
		}
		return value instanceof List<?> list ? list.stream().map(child -> resolve(child, table)).toList() : value;
	}

	private static Object tree(Object text) {
		try {
			return tree(DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(String.valueOf(text)))).getDocumentElement());
		} catch (Exception e) {
			return text;
		}
	}

	private static Map<String, Object> tree(Element element) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("tag", element.getTagName());
		Map<String, String> attributes = new TreeMap<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			Node attribute = element.getAttributes().item(i);
			if (!attribute.getNodeName().startsWith("xmlns")) {
				attributes.put(attribute.getNodeName(), attribute.getNodeValue());
			}
		}
		map.put("attributes", attributes);
		List<Object> children = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				children.add(tree(inner));
			} else {
				text.append(child.getTextContent());
			}
		}
		map.put("text", text.toString().trim());
		map.put("elements", children);
		return map;
	}

	private void compare(Object expected, Object actual, String where) {
		if (expected instanceof Map<?, ?> left && actual instanceof Map<?, ?> right) {
			left.forEach((key, value) -> {
				if (right.containsKey(key)) {
					compare(value, right.get(key), where + "." + key);
				} else {
					found.add(where + "." + key + ": missing, expected " + brief(value));
				}
			});
			right.forEach((key, value) -> {
				if (!left.containsKey(key)) {
					found.add(where + "." + key + ": not expected, got " + brief(value));
				}
			});
		} else if (expected instanceof List<?> left && actual instanceof List<?> right) {
			lists(left, right, where);
		} else if (!Objects.equals(expected, actual)) {
			found.add(where + ": expected " + brief(expected) + ", got " + brief(actual));
		}
	}

	private void lists(List<?> left, List<?> right, String where) {
		if (left.size() != right.size()) {
			found.add(where + ": expected " + left.size() + " items, got " + right.size());
		}
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			String place = where + "[" + i + "]";
			if (i >= right.size()) {
				found.add(place + ": missing " + brief(left.get(i)));
			} else if (i >= left.size()) {
				found.add(place + ": not expected " + brief(right.get(i)));
			} else {
				compare(left.get(i), right.get(i), place);
			}
		}
	}

	private static String brief(Object value) {
		String text = value instanceof Map<?, ?> map && map.containsKey("mapping")
				? map.get("mapping") + " '" + map.get("label") + "'" : String.valueOf(value);
		return text.length() <= 160 ? text : text.substring(0, 157) + "...";
	}
}
