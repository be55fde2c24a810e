package org.fathom.table.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableLine;

/** What is selected in the grid as elements of the model: those of the cell if it shows one of its own, else those of the lines. */
public final class GridSelection extends EventManager implements ISelectionProvider {
	private final Grid grid;
	private final TableRows rows;
	private IStructuredSelection last = StructuredSelection.EMPTY;

	/**
	 * Follows a grid.
	 *
	 * @param grid the grid
	 * @param rows what it shows
	 */
	public GridSelection(Grid grid, TableRows rows) {
		this.grid = grid;
		this.rows = rows;
		grid.selectionLayer().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				update();
			}
		});
	}

	private void update() {
		IStructuredSelection now = read();
		if (!now.equals(last)) {
			last = now;
			SelectionChangedEvent event = new SelectionChangedEvent(this, now);
			for (Object listener : getListeners()) {
				((ISelectionChangedListener) listener).selectionChanged(event);
			}
		}
	}

	private IStructuredSelection read() {
		List<TableLine> lines = grid.selectedLines();
		Grid.Place place = grid.anchor();
		if (lines.size() == 1 && place != null && !grid.isWholeLine(place.row())) {
			TableLine line = lines.get(0);
			EObject shown = Optional.ofNullable(rows.cell(grid.selectionLayer().getColumnIndexByPosition(place.column()), place.row()))
					.map(TableCell::target).filter(Objects::nonNull).orElse(line.target());
			return new StructuredSelection(shown);
		}
		return new StructuredSelection(lines.stream().map(TableLine::target).toList());
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}

	@Override
	public ISelection getSelection() {
		return last;
	}

	@Override
	public void setSelection(ISelection selection) {
		// the grid leads
	}
}
