package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.fathom.diagram.style.Sheet;

/** Gives the grid the look that goes with what surrounds it, also when that changes. */
final class GridTheme {
	private final NatTable grid;
	private final CellLabels cells;
	private Sheet sheet;

	GridTheme(NatTable grid, CellLabels cells) {
		this.grid = grid;
		this.cells = cells;
	}

	void install() {
		sheet = around();
		apply();
		grid.addListener(SWT.Paint, event -> {
			if (around() != sheet) {
				sheet = around();
				grid.getDisplay().asyncExec(this::apply);
			}
		});
	}

	private Sheet around() {
		Color ground = grid.getParent().getBackground();
		return Sheet.within(new org.fathom.diagram.style.Color(ground.getRed(), ground.getGreen(), ground.getBlue()));
	}

	private void apply() {
		if (!grid.isDisposed()) {
			cells.setSheet(sheet);
			grid.setBackground(GridLook.of(org.fathom.diagram.style.Color.WHITE, sheet));
			grid.setTheme(new GridLook(sheet));
		}
	}
}
