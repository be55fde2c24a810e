package org.fathom.diagram.description.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One element of a specification file, before it is understood.
 *
 * <p>It remembers which of its attributes and children were asked for: what nobody asked for is not supported.
 */
public final class SpecElement {
	private final SpecElement parent;
	private final String tag;
	private final String type;
	private final int line;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<SpecElement> children = new ArrayList<>();
	private final Set<String> usedAttributes = new HashSet<>();
	private final Set<String> usedTags = new HashSet<>();
	private final StringBuilder text = new StringBuilder();
	private String file = ""; //$NON-NLS-1$

	/**
	 * An element.
	 *
	 * @param parent what contains it; {@code null} for the root
	 * @param tag    name of the containment feature
	 * @param type   local name of its type; empty if the file gives none
	 * @param line   line in the file
	 */
	public SpecElement(SpecElement parent, String tag, String type, int line) {
		this.parent = parent;
		this.tag = tag;
		this.type = type;
		this.line = line;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	/**
	 * Says which file it is the root of, so that the ids of all elements below are unique among files.
	 *
	 * @param name of the file
	 */
	public void setFile(String name) {
		file = name + '#';
	}

	/**
	 * Adds an attribute.
	 *
	 * @param name  local name
	 * @param value value
	 */
	public void put(String name, String value) {
		attributes.put(name, value);
	}

	/**
	 * Adds text content.
	 *
	 * @param characters the text
	 */
	public void append(String characters) {
		text.append(characters);
	}

	/**
	 * What contains it.
	 *
	 * @return the parent; {@code null} for the root
	 */
	public SpecElement parent() {
		return parent;
	}

	/**
	 * Its feature in the parent.
	 *
	 * @return local name of the XML element
	 */
	public String tag() {
		return tag;
	}

	/**
	 * Its type.
	 *
	 * @return local name of the type; empty if the file gives none
	 */
	public String type() {
		return type;
	}

	/**
	 * Where it is.
	 *
	 * @return line in the file
	 */
	public int line() {
		return line;
	}

	/**
	 * Its text content.
	 *
	 * @return the text, blanks around it removed
	 */
	public String text() {
		return text.toString().trim();
	}

	/**
	 * An attribute, marked as used.
	 *
	 * @param name  local name
	 * @param other value if it is not given
	 * @return the value
	 */
	public String attribute(String name, String other) {
		usedAttributes.add(name);
		return attributes.getOrDefault(name, other);
	}

	/**
	 * Whether an attribute is given; does not mark it as used.
	 *
	 * @param name local name
	 * @return {@code true} if it is there
	 */
	public boolean has(String name) {
		return attributes.containsKey(name);
	}

	/**
	 * The names of all attributes.
	 *
	 * @return local names in the order of the file
	 */
	public List<String> attributeNames() {
		return List.copyOf(attributes.keySet());
	}

	/**
	 * All children of a feature, marked as used.
	 *
	 * @param name the feature
	 * @return the children in order; a new list
	 */
	public List<SpecElement> children(String name) {
		usedTags.add(name);
		return children.stream().filter(child -> child.tag.equals(name)).toList();
	}

	/**
	 * The first child of a feature, marked as used.
	 *
	 * @param name the feature
	 * @return the child; empty if there is none
	 */
	public Optional<SpecElement> child(String name) {
		usedTags.add(name);
		return children.stream().filter(child -> child.tag.equals(name)).findFirst();
	}

	/**
	 * All children; does not mark them as used.
	 *
	 * @return the children in order
	 */
	public List<SpecElement> children() {
		return children;
	}

	/**
	 * Marks features that have no effect on what is shown or done.
	 *
	 * @param names names of attributes or children
	 */
	public void ignore(Set<String> names) {
		usedAttributes.addAll(names);
		usedTags.addAll(names);
	}

	/** Marks everything in it as used, because its unsupported type is reported as a whole. */
	public void ignoreAll() {
		usedAttributes.addAll(attributes.keySet());
		children.forEach(child -> usedTags.add(child.tag));
	}

	/**
	 * The attributes that nobody asked for.
	 *
	 * @return local names in the order of the file
	 */
	public List<String> unusedAttributes() {
		return attributes.keySet().stream().filter(name -> !usedAttributes.contains(name)).toList();
	}

	/**
	 * Whether somebody asked for the children of a feature.
	 *
	 * @param child a child
	 * @return {@code true} if its feature is used
	 */
	public boolean uses(SpecElement child) {
		return usedTags.contains(child.tag);
	}

	/**
	 * Its position: unique in the file.
	 *
	 * @return path of features with indexes
	 */
	public String id() {
		return parent == null ? file + "/" : parent.id() + "/@" + tag + "." + index(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Its path for a person.
	 *
	 * @return path of features with names where there are some
	 */
	public String path() {
		if (parent == null) {
			return "/"; //$NON-NLS-1$
		}
		String name = attributes.get("name"); //$NON-NLS-1$
		String step = name != null ? "[name='" + name + "']" : siblings().size() > 1 ? "." + index() : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return parent.path() + "/@" + tag + step; //$NON-NLS-1$
	}

	private int index() {
		return siblings().indexOf(this);
	}

	private List<SpecElement> siblings() {
		return parent.children.stream().filter(child -> child.tag.equals(tag)).toList();
	}
}
