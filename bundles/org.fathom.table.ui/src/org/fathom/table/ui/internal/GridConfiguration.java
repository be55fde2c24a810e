package org.fathom.table.ui.internal;

import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.swt.SWT;
import org.fathom.diagram.table.TableCell;

/** How the grid edits: which cells, with which editors, begun by which keys and clicks. As in a spreadsheet, a click only selects. */
final class GridConfiguration extends AbstractRegistryConfiguration {
	private final TableRows rows;
	private final CellTexts texts;
	private final TableEdits edits;

	GridConfiguration(TableRows rows, CellTexts texts, TableEdits edits) {
		this.rows = rows;
		this.texts = texts;
		this.edits = edits;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new CellConverter());
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new ToolRule(), DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true), DisplayMode.EDIT);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new ChoiceCellEditor(texts, rows), DisplayMode.EDIT,
				CellLabels.CHOICE);
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), new KeyEditAction());
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), new KeyEditAction());
		bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
	}

	/** Shows a cell as its text and leaves what is typed as it is. */
	private final class CellConverter extends DisplayConverter {
		@Override
		public Object canonicalToDisplayValue(Object cell) {
			return cell instanceof TableCell tableCell ? texts.of(tableCell) : Objects.requireNonNullElse(cell, ""); //$NON-NLS-1$
		}

		@Override
		public Object displayToCanonicalValue(Object text) {
			return text;
		}
	}

	/** A cell can be edited when there is a tool for it. */
	private final class ToolRule implements IEditableRule {
		@Override
		public boolean isEditable(ILayerCell cell, IConfigRegistry registry) {
			return isEditable(cell.getColumnIndex(), cell.getRowIndex());
		}

		@Override
		public boolean isEditable(int column, int row) {
			return row < rows.lines().size() && edits.canType(rows.lines().get(row), rows.columns().get(column));
		}
	}
}
