package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.notation.Node;

/**
 * The order of the views below one parent. What is there keeps its place; a mapping that is shown for the first time comes
 * last.
 *
 * <p>The views of an ordered mapping stand together in the order of the candidates, where the first of them stood: those of
 * nodes, and of containers in a stack. The other mappings leave their views where they are and append new ones.
 */
final class SiblingOrder {

	/** The views of one mapping. */
	private record Group(boolean ordered, boolean synchronised, List<Node> nodes) {
	}

	private final List<Node> before;
	private final List<Group> groups = new ArrayList<>();

	SiblingOrder(List<Node> before) {
		this.before = List.copyOf(before);
	}

	/** Begins with the views of the next mapping. */
	void start(boolean ordered, boolean synchronised) {
		groups.add(new Group(ordered, synchronised, new ArrayList<>()));
	}

	/** Adds a view of the mapping that was begun last, in the order of the candidates. */
	void add(Node node) {
		groups.get(groups.size() - 1).nodes().add(node);
	}

	/** All views in order. */
	List<Node> result() {
		Set<Node> staying = new HashSet<>();
		groups.forEach(group -> staying.addAll(group.nodes()));
		List<Node> result = new ArrayList<>(before);
		result.retainAll(staying);
		Set<Node> known = new HashSet<>(result);
		for (Group group : groups) {
			boolean isNew = group.nodes().stream().noneMatch(known::contains);
			if (isNew) {
				result.addAll(group.nodes());
			} else if (group.ordered()) {
				arrange(result, group);
			} else {
				group.nodes().stream().filter(node -> !known.contains(node)).forEach(result::add);
			}
		}
		return result;
	}

	private static void arrange(List<Node> result, Group group) {
		Map<Node, Integer> places = new HashMap<>();
		Set<Node> own = new HashSet<>(group.nodes());
		for (int i = 0; i < result.size(); i++) {
			if (own.contains(result.get(i))) {
				places.put(result.get(i), Integer.valueOf(i));
			}
		}
		List<Node> nodes = new ArrayList<>(group.nodes());
		if (!group.synchronised()) {
			nodes.sort(Comparator.comparing(node -> places.getOrDefault(node, Integer.valueOf(Integer.MAX_VALUE))));
		}
		int begin = places.values().stream().mapToInt(Integer::intValue).min().orElse(result.size());
		result.removeAll(own);
		result.addAll(begin, nodes);
	}
}
