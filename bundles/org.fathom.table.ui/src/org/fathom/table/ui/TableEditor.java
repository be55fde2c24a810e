package org.fathom.table.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;
import org.fathom.table.ui.context.TableContext;
import org.fathom.table.ui.internal.CellTexts;
import org.fathom.table.ui.internal.Grid;
import org.fathom.table.ui.internal.GridClipboard;
import org.fathom.table.ui.internal.GridMenu;
import org.fathom.table.ui.internal.GridSelection;
import org.fathom.table.ui.internal.TableBar;
import org.fathom.table.ui.internal.TableEdits;
import org.fathom.table.ui.internal.TableRows;

/** Shows and edits a table, as the viewpoint specification describes it: an edition table or a cross table. */
public final class TableEditor extends EditorPart {
	/** The id under which the workbench knows the editor. */
	public static final String ID = "org.fathom.table.ui.editor.table"; //$NON-NLS-1$

	private final Runnable follower = this::follow;
	private final IPartListener2 leaving = new IPartListener2() {
		@Override
		public void partDeactivated(IWorkbenchPartReference part) {
			if (part.getPart(false) == TableEditor.this) {
				complain(null);
			}
		}
	};
	private TableContext context;
	private Table table;
	private TableRows rows;
	private Grid grid;
	private List<String> columns = List.of();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof TableEditorInput tableInput)) {
			throw new PartInitException(String.valueOf(input));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		context = tableInput.context();
		table = context.tables().create(tableInput.description(), tableInput.root(), null);
		rows = new TableRows(table);
		columns = names();
		context.addChangeListener(follower);
		site.getPage().addPartListener(leaving);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		CellTexts texts = new CellTexts(context);
		TableEdits edits = new TableEdits(context, table, texts, this::complain);
		TableBar bar = new TableBar(parent, rows, () -> grid.refresh());
		grid = new Grid(parent, rows, texts, edits, table.description().headerColumnWidth());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		GridClipboard clipboard = new GridClipboard(grid, rows, edits);
		GridMenu menu = new GridMenu(grid, rows, edits, clipboard, context::show);
		menu.install();
		bar.addMenus(grid, menu, edits.hint(rows), context.actions(table.description(), ((TableEditorInput) getEditorInput()).root()));
		grid.control().addMouseListener(MouseListener.mouseDownAdapter(this::toggle));
		getSite().setSelectionProvider(new GridSelection(grid, rows));
		handle(IWorkbenchCommandConstants.EDIT_COPY, clipboard::copy);
		handle(IWorkbenchCommandConstants.EDIT_PASTE, clipboard::paste);
		handle(IWorkbenchCommandConstants.EDIT_DELETE, () -> delete(edits));
		handle(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, bar::find);
		grid.onFind(bar::find);
	}

	/**
	 * What the editor shows.
	 *
	 * @return the table, in step with the model
	 */
	public Table table() {
		return table;
	}

	/**
	 * The lines and cells as they stand on the screen.
	 *
	 * @return always the same
	 */
	public TableRows rows() {
		return rows;
	}

	/** While somebody types in a cell or in the filter, keys are those of the field. */
	private void handle(String command, Runnable behaviour) {
		getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public boolean isEnabled() {
				return !(Display.getCurrent().getFocusControl() instanceof Text);
			}

			@Override
			public Object execute(ExecutionEvent event) {
				behaviour.run();
				return null;
			}
		});
	}

	/** Clears the cell, or deletes what the selected lines stand for; a column selected by its header stands for no lines. */
	private void delete(TableEdits edits) {
		Grid.Place place = grid.anchor();
		List<TableLine> lines = grid.selectedLines();
		boolean cell = place != null && lines.size() == 1 && !grid.isWholeLine(place.row());
		if (cell && edits.canType(lines.get(0), grid.column(place.column()))) {
			edits.type(lines.get(0), grid.column(place.column()), ""); //$NON-NLS-1$
		} else if (place != null && (grid.isWholeLine(place.row()) || !grid.isWholeColumn(place.column()))) {
			edits.delete(lines.stream().filter(edits.tools()::canDelete).toList());
		}
	}

	/** Opens and closes lines that have others below them. */
	private void toggle(MouseEvent event) {
		int row = grid.control().getRowIndexByPosition(grid.control().getRowPositionByY(event.y));
		if (event.button == 1 && grid.control().getRegionLabelsByXY(event.x, event.y) != null
				&& grid.control().getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.ROW_HEADER) && row >= 0
				&& row < rows.lines().size() && !rows.lines().get(row).lines().isEmpty()) {
			rows.toggle(rows.lines().get(row));
			grid.refresh();
		}
	}

	private void complain(String message) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
	}

	/** Follows a change of the model, after which what was refused before is of no more interest. */
	private void follow() {
		complain(null);
		if (!getEditorInput().exists()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		context.tables().refresh(table);
		rows.update();
		if (!columns.equals(names())) {
			columns = names();
			grid.rebuild();
		}
		grid.refresh();
		setPartName(getEditorInput().getName());
		firePropertyChange(PROP_DIRTY);
	}

	private List<String> names() {
		return table.columns().stream().map(TableColumn::label).map(String::valueOf).toList();
	}

	@Override
	public boolean isDirty() {
		return context.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			context.save(monitor);
		} catch (CoreException e) {
			monitor.setCanceled(true);
			ErrorDialog.openError(getSite().getShell(), null, null, e.getStatus());
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		grid.control().setFocus();
	}

	@Override
	public void dispose() {
		context.removeChangeListener(follower);
		getSite().getPage().removePartListener(leaving);
		super.dispose();
	}
}
