package org.fathom.diagram.ui.internal;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Tells assistive technology what an edit part is, where it stands and what it holds. */
abstract class AccessibleElement extends AccessibleEditPart {
	private final GraphicalEditPart part;

	AccessibleElement(GraphicalEditPart part) {
		this.part = part;
	}

	/** The area of the element, absolute at 100 %; the caller may change the rectangle. */
	protected abstract Rectangle area();

	@Override
	public void getChildCount(AccessibleControlEvent e) {
		e.detail = part.getChildren().size();
	}

	@Override
	public void getChildren(AccessibleControlEvent e) {
		Object[] children = new Object[part.getChildren().size()];
		for (int i = 0; i < children.length; i++) {
			Object adapter = ((EditPart) part.getChildren().get(i)).getAdapter(AccessibleEditPart.class);
			children[i] = adapter instanceof AccessibleEditPart a ? Integer.valueOf(a.getAccessibleID()) : null;
		}
		e.children = children;
	}

	@Override
	public void getLocation(AccessibleControlEvent e) {
		Rectangle area = area();
		part.getFigure().translateToAbsolute(area);
		Control control = part.getViewer().getControl();
		Point origin = control.toDisplay(area.x, area.y);
		e.x = origin.x;
		e.y = origin.y;
		e.width = area.width;
		e.height = area.height;
	}

	@Override
	public void getState(AccessibleControlEvent e) {
		e.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
		if (part.getSelected() != EditPart.SELECTED_NONE) {
			e.detail |= ACC.STATE_SELECTED;
		}
		if (part.hasFocus()) {
			e.detail |= ACC.STATE_FOCUSED;
		}
	}

	@Override
	public void getRole(AccessibleControlEvent e) {
		e.detail = ACC.ROLE_LISTITEM;
	}
}
