package org.fathom.core.impact;

import java.util.List;

import org.fathom.model.base.Named;

/**
 * An element in a tree of traces.
 *
 * @param element  the element
 * @param link     how it was reached from its parent; {@code null} at the root
 * @param mark     why it has no children, if something was cut
 * @param children what follows from it, or leads to it; empty where the trace is cut
 */
public record TraceNode(Named element, TraceLink link, TraceMark mark, List<TraceNode> children) {
	/** Takes an own copy of the children. */
	public TraceNode {
		children = List.copyOf(children);
	}
}
