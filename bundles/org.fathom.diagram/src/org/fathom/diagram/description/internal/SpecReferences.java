package org.fathom.diagram.description.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the elements that a specification file refers to, by path of names or positions, or by identifier. */
public final class SpecReferences {
	/** Name under which the identifier of an element is kept; no attribute can have it. */
	public static final String ID = "xmi:id"; //$NON-NLS-1$
	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[(\\w+)='([^']*)'\\])?"); //$NON-NLS-1$

	private final SpecElement root;
	private final Map<String, SpecElement> byId = new HashMap<>();

	/**
	 * References into a file.
	 *
	 * @param root its root
	 */
	public SpecReferences(SpecElement root) {
		this.root = root;
		collect(root);
	}

	private void collect(SpecElement element) {
		if (element.has(ID)) {
			byId.put(element.attribute(ID, ""), element); //$NON-NLS-1$
		}
		element.children().forEach(this::collect);
	}

	/**
	 * The references of a feature that are written as an attribute or as elements with {@code href}.
	 *
	 * @param element element with the references
	 * @param feature name of the feature
	 * @return the references as written, in order
	 */
	public List<String> written(SpecElement element, String feature) {
		List<String> references = new ArrayList<>();
		for (String part : element.attribute(feature, "").trim().split("\\s+")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (!part.isEmpty() && part.matches(".*[/#_].*")) { //$NON-NLS-1$
				references.add(part);
			}
		}
		for (SpecElement child : element.children(feature)) {
			if (child.has("href")) { //$NON-NLS-1$
				references.add(child.attribute("href", "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return references;
	}

	/**
	 * Follows a reference.
	 *
	 * @param reference a fragment, with or without {@code #} before it
	 * @return the element; empty if this file has none such
	 */
	public Optional<SpecElement> find(String reference) {
		String fragment = reference.substring(reference.indexOf('#') + 1);
		SpecElement identified = byId.get(fragment);
		if (identified != null) {
			return Optional.of(identified);
		}
		return fragment.startsWith("/") ? walk(fragment) : Optional.empty(); //$NON-NLS-1$
	}

	private Optional<SpecElement> walk(String fragment) {
		String path = fragment.startsWith("//") ? fragment.substring(2) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		SpecElement current = root;
		Matcher step = STEP.matcher(path);
		int end = 0;
		while (current != null && end < path.length()) {
			if (!step.find(end) || step.start() != end) {
				return Optional.empty();
			}
			current = next(current, step);
			end = step.end();
			if (end < path.length() && path.charAt(end) == '/') {
				end++;
			}
		}
		return Optional.ofNullable(current);
	}

	private static SpecElement next(SpecElement element, Matcher step) {
		List<SpecElement> candidates = element.children().stream()
				.filter(child -> child.tag().equals(step.group(1))).toList();
		if (step.group(3) != null) {
			String value = decode(step.group(4));
			return candidates.stream().filter(child -> matches(child, step.group(3), value)).findFirst().orElse(null);
		}
		int index = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
		return index < candidates.size() ? candidates.get(index) : null;
	}

	private static boolean matches(SpecElement element, String attribute, String value) {
		return element.has(attribute) && element.attribute(attribute, "").equals(value); //$NON-NLS-1$
	}

	private static String decode(String text) {
		return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
