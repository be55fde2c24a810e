package org.fathom.workbench.impact;

import java.util.List;

import org.fathom.core.impact.TraceDirection;
import org.fathom.core.impact.TraceLink;
import org.fathom.core.impact.TraceQuery;
import org.fathom.model.base.Named;

/** An element in the tree of what leads to it or follows from it; opened when somebody looks. */
final class TraceItem {
	private final TraceItem parent;
	private final Named element;
	private final TraceLink link;
	private final TraceDirection direction;
	private List<TraceItem> children;

	private TraceItem(TraceItem parent, Named element, TraceLink link, TraceDirection direction) {
		this.parent = parent;
		this.element = element;
		this.link = link;
		this.direction = direction;
	}

	static TraceItem root(Named element, TraceDirection direction) {
		return new TraceItem(null, element, null, direction);
	}

	Named element() {
		return element;
	}

	/** How it was reached; {@code null} at the root. */
	TraceLink link() {
		return link;
	}

	TraceItem parent() {
		return parent;
	}

	/** What follows next; nothing behind an element that the way has passed already. */
	List<TraceItem> children(TraceQuery query) {
		if (children == null) {
			children = isPassed() ? List.of()
					: query.links(element, direction).stream().map(next -> new TraceItem(this, next.element(), next, direction)).toList();
		}
		return children;
	}

	boolean isPassed() {
		for (TraceItem before = parent; before != null; before = before.parent) {
			if (before.element == element) {
				return true;
			}
		}
		return false;
	}
}
