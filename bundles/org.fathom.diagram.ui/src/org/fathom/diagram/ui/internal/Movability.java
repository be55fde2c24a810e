package org.fathom.diagram.ui.internal;

import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/** What the user may do to the place of a node: the parts of stacks and lists are placed by their container. */
final class Movability {
	private final Node node;

	Movability(Node node) {
		this.node = node;
	}

	/** That of something that stands on the sheet by itself. */
	Movability() {
		this(null);
	}

	boolean isMovable() {
		return node == null || node.getKind() != NodeKind.LIST_ITEM && !isStacked();
	}

	boolean isResizable() {
		return node == null || node.getKind() != NodeKind.LIST_ITEM && node.getKind() != NodeKind.BORDERED;
	}

	/** Whether it is one of the lanes of a stack. */
	boolean isStacked() {
		return node != null && node.eContainer() instanceof Node parent && (parent.getKind() == NodeKind.VERTICAL_STACK
				|| parent.getKind() == NodeKind.HORIZONTAL_STACK || parent.getKind() == NodeKind.LIST)
				&& node.getKind() != NodeKind.BORDERED;
	}
}
