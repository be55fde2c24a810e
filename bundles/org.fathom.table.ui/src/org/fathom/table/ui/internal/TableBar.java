package org.fathom.table.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.hideshow.command.MultiColumnShowCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.command.MultiColumnHideCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.table.ui.context.TableAction;

/** The bar above the grid: a filter, the number of lines, what the application offers, what can be created, and the columns to be shown. */
public final class TableBar {
	private final TableRows rows;
	private final Composite bar;
	private final Text filter;
	private final Label count;

	/**
	 * Builds the bar.
	 *
	 * @param parent   of its control
	 * @param rows     what is filtered
	 * @param filtered told when another text is filtered by
	 */
	public TableBar(Composite parent, TableRows rows, Runnable filtered) {
		this.rows = rows;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(12, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.TableBar_filter_message);
		GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(filter);
		filter.addModifyListener(event -> {
			rows.filter(filter.getText());
			filtered.run();
		});
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(count);
		rows.accompany(() -> this::update);
		update();
	}

	/** Lets the user type what to filter by. */
	public void find() {
		filter.setFocus();
		filter.selectAll();
	}

	/**
	 * Adds the buttons and drop-downs.
	 *
	 * @param grid the grid below
	 * @param menu fills the drop-down of what can be created
	 * @param hint what to type into an empty cell
	 * @param actions what the application offers
	 */
	public void addMenus(Grid grid, GridMenu menu, Optional<String> hint, List<TableAction> actions) {
		CLabel text = new CLabel(bar, SWT.NONE);
		text.setMargins(0, 0, 0, 0);
		text.setText(hint.map(LegacyActionTools::escapeMnemonics).orElse("")); //$NON-NLS-1$
		text.setToolTipText(text.getText());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text);
		ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), tools);
		actions.forEach(action -> button(tools, images, action));
		if (menu.offersCreation()) {
			dropDown(tools, Messages.TableBar_new_label, menu::fillCreation);
		}
		dropDown(tools, Messages.TableBar_columns_label, manager -> fillColumns(manager, grid));
	}

	/** Says again how many lines there are, and by what they are filtered if that was given up. */
	private void update() {
		if (!rows.isFiltered() && !filter.getText().isBlank()) {
			filter.setText(""); //$NON-NLS-1$
		}
		int total = rows.total();
		int shown = rows.lines().size();
		count.setText(shown == total ? NLS.bind(Messages.TableBar_total_label, total) : NLS.bind(Messages.TableBar_count_label, shown, total));
	}

	private void fillColumns(IMenuManager menu, Grid grid) {
		for (int i = 0; i < rows.columns().size(); i++) {
			menu.add(new ColumnAction(grid, i, rows.columns().get(i).label()));
		}
	}

	/** Texts without pictures would run into each other. */
	private static void gap(ToolBar tools) {
		if (tools.getItemCount() > 0) {
			new ToolItem(tools, SWT.SEPARATOR);
		}
	}

	private static void button(ToolBar tools, LocalResourceManager images, TableAction action) {
		gap(tools);
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(action.label());
		item.setToolTipText(action.tooltip());
		item.setImage(images.create(action.icon()));
		item.addListener(SWT.Selection, event -> action.action().accept(tools.getShell()));
	}

	private static void dropDown(ToolBar tools, String label, Consumer<IMenuManager> filler) {
		gap(tools);
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(label + " \u25be"); //$NON-NLS-1$
		item.addListener(SWT.Selection, event -> {
			MenuManager menu = new MenuManager();
			filler.accept(menu);
			Point corner = tools.toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height);
			var popup = menu.createContextMenu(tools);
			popup.addMenuListener(MenuListener.menuHiddenAdapter(hidden -> hidden.display.asyncExec(menu::dispose)));
			popup.setLocation(corner);
			popup.setVisible(true);
		});
	}

	/** Shows or hides a column. */
	private static final class ColumnAction extends Action {
		private final Grid grid;
		private final int column;

		ColumnAction(Grid grid, int column, String label) {
			super(label == null || label.isEmpty() ? Integer.toString(column + 1) : label, AS_CHECK_BOX);
			this.grid = grid;
			this.column = column;
			setChecked(!grid.columnLayer().isColumnIndexHidden(column));
		}

		@Override
		public void run() {
			if (isChecked()) {
				grid.control().doCommand(new MultiColumnShowCommand(column));
			} else {
				int position = grid.columnLayer().getColumnPositionByIndex(column);
				grid.control().doCommand(new MultiColumnHideCommand(grid.columnLayer(), position));
			}
		}
	}
}
