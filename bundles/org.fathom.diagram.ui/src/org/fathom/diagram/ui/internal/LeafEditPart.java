package org.fathom.diagram.ui.internal;

import org.eclipse.gef.EditPolicy;
import org.fathom.diagram.notation.Node;

/** A plain node, a list item or a node on the border of another one; what a tool creates in it sits on its border. */
final class LeafEditPart extends ShapeEditPart {

	LeafEditPart(Node node) {
		super(node);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacementEditPolicy());
	}
}
