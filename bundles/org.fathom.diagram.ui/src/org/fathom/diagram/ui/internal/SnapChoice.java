package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** To what dragged elements snap: to their neighbours, and to the grid if the user has switched it on. */
final class SnapChoice {
	/** Distance of the grid's lines in diagram pixels. */
	static final int GRID = 10;

	private final EditPartViewer viewer;

	SnapChoice(EditPartViewer viewer) {
		this.viewer = viewer;
	}

	boolean isGrid() {
		return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
	}

	void setGrid(boolean on) {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new org.eclipse.draw2d.geometry.Dimension(GRID, GRID));
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, on);
	}

	SnapToHelper helperFor(GraphicalEditPart container) {
		List<SnapToHelper> helpers = new ArrayList<>();
		helpers.add(new SnapToNodes(container));
		if (isGrid()) {
			helpers.add(new SnapToGrid(container));
		}
		return new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}
}
