package org.fathom.diagram.layout;

import java.util.Objects;

import org.fathom.diagram.notation.Diagram;

/** Places the nodes of a diagram and routes its edges: left to right, orthogonal, lanes stacked. */
public final class LayoutEngine {

	/**
	 * Lays a diagram out.
	 *
	 * @param diagram refreshed: labels, styles and kinds are set
	 * @param scope   what may be moved
	 */
	public void layout(Diagram diagram, LayoutScope scope) {
		Objects.requireNonNull(scope);
		new FlowLayout(diagram).run();
	}
}
