package org.fathom.core.impact;

/** Why a trace ends at a node. */
public enum TraceMark {
	/** Nothing is cut: the children are all there is. */
	NONE,
	/** The element is among its own ancestors in the tree. */
	CYCLE,
	/** The element is opened at another place of the tree, at least as near to the root. */
	REPEATED,
	/** There is more behind the element than the depth asked for. */
	DEEPER
}
