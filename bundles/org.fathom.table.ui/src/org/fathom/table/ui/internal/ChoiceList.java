package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.widget.NatCombo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A list that hangs on its cell, also when it opens before the cell is where it is to be. */
final class ChoiceList extends NatCombo {

	ChoiceList(Composite parent, IStyle style, int mostSeen) {
		super(parent, style, mostSeen, SWT.READ_ONLY);
		addListener(SWT.Move, event -> calculateBounds());
		addListener(SWT.Resize, event -> calculateBounds());
	}

	@Override
	protected void calculateBounds() {
		super.calculateBounds();
		if (dropdownShell != null && !dropdownShell.isDisposed()) {
			Point corner = getParent().toDisplay(getLocation());
			Rectangle screen = getMonitor().getClientArea();
			int height = dropdownShell.getSize().y;
			boolean fits = corner.y + getSize().y + height <= screen.y + screen.height;
			dropdownShell.setLocation(corner.x, fits ? corner.y + getSize().y : corner.y - height);
		}
	}
}
