package org.fathom.diagram.runtime;

import java.util.List;

import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Node;

/** The views of one mapping at one place, in the order of the candidates. */
record NodeGroup(NodeMapping mapping, List<Node> nodes) {

	NodeGroup {
		nodes = List.copyOf(nodes);
	}
}
