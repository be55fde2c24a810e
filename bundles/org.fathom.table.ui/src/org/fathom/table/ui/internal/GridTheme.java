package org.fathom.table.ui.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;

/** Gives the grid the light or the dark look, whichever goes with what surrounds it, also when that changes. */
final class GridTheme {
	private static final float DARK = 0.45f;

	private final NatTable grid;
	private final CellLabels cells;
	private boolean dark;

	GridTheme(NatTable grid, CellLabels cells) {
		this.grid = grid;
		this.cells = cells;
	}

	void install() {
		dark = isDarkAround();
		apply();
		grid.addListener(SWT.Paint, event -> {
			if (isDarkAround() != dark) {
				dark = !dark;
				grid.getDisplay().asyncExec(this::apply);
			}
		});
	}

	private boolean isDarkAround() {
		return grid.getParent().getBackground().getRGB().getHSB()[2] < DARK;
	}

	private void apply() {
		if (!grid.isDisposed()) {
			cells.setDark(dark);
			grid.setBackground(GridLook.of(org.fathom.diagram.style.Color.WHITE, dark));
			grid.setTheme(new GridLook(dark));
		}
	}
}
