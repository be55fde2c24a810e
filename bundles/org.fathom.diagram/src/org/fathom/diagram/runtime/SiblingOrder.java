package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Node;

/**
 * The order of the views below one parent: by mapping and, inside, by candidate.
 *
 * <p>On the diagram the mappings keep the order of the specification. In a container a mapping that is shown for the first
 * time comes last. Views of mappings that create none on their own come after the others, oldest first.
 */
final class SiblingOrder {

	/** The views of one mapping and where the first of them stands. */
	private static final class Group {
		private final List<Node> nodes = new ArrayList<>();
		private boolean synchronised;
		private int place = Integer.MAX_VALUE;
	}

	private final Map<Node, Integer> places = new HashMap<>();
	private final boolean isTop;
	private final List<Group> groups = new ArrayList<>();

	SiblingOrder(List<Node> current, boolean isTop) {
		this.isTop = isTop;
		for (Node node : current) {
			places.put(node, Integer.valueOf(places.size()));
		}
	}

	/** Begins with the views of the next mapping. */
	void start(NodeMapping mapping) {
		Group group = new Group();
		group.synchronised = mapping.selection().createElements();
		groups.add(group);
	}

	/** Adds a view of the mapping that was begun last. */
	void add(Node node) {
		Group group = groups.get(groups.size() - 1);
		group.nodes.add(node);
		group.place = Math.min(group.place, place(node));
	}

	private int place(Node node) {
		return places.getOrDefault(node, Integer.valueOf(Integer.MAX_VALUE)).intValue();
	}

	/** All views in order. */
	List<Node> result() {
		List<Node> result = new ArrayList<>();
		List<Group> ordered = groups.stream().filter(group -> group.synchronised).toList();
		if (!isTop) {
			ordered = ordered.stream().sorted(Comparator.comparingInt(group -> group.place)).toList();
		}
		ordered.forEach(group -> result.addAll(group.nodes));
		groups.stream().filter(group -> !group.synchronised).flatMap(group -> group.nodes.stream())
				.sorted(Comparator.comparingInt(this::place)).forEach(result::add);
		return result;
	}
}
