package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fathom.diagram.notation.Node;

/**
 * The order of the views below one parent, worked out mapping by mapping. What is there keeps its place; a mapping that is shown for
 * the first time comes last.
 *
 * <p>The views of an ordered mapping are brought together in the order of the candidates, from where the first of them stood: those of
 * nodes, and of containers in a stack; asking again changes nothing. The other mappings leave their views where they are and append new
 * ones.
 */
final class SiblingOrder {
	private final List<Node> nodes;

	SiblingOrder(List<Node> before) {
		this.nodes = new ArrayList<>(before);
	}

	/** Takes the views of one mapping that were there before for those that are to be there, which stay where they are or come last. */
	void append(Collection<Node> before, List<Node> wanted) {
		nodes.removeAll(gone(before, wanted));
		Set<Node> known = new HashSet<>(before);
		wanted.stream().filter(node -> !known.contains(node)).forEach(nodes::add);
	}

	/** The same, together in the order of the wanted ones, where the first of those that were there stands. */
	void arrange(Collection<Node> before, List<Node> wanted) {
		nodes.removeAll(gone(before, wanted));
		Set<Node> known = new HashSet<>(before);
		int begin = 0;
		while (begin < nodes.size() && !known.contains(nodes.get(begin))) {
			begin++;
		}
		nodes.removeAll(known);
		nodes.addAll(begin, wanted);
	}

	private static Collection<Node> gone(Collection<Node> before, List<Node> wanted) {
		Set<Node> gone = new HashSet<>(before);
		wanted.forEach(gone::remove);
		return gone;
	}

	/** All views in order, without those that are not among some. */
	List<Node> result(Collection<Node> staying) {
		nodes.retainAll(staying);
		return nodes;
	}
}
