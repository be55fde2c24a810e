package org.fathom.table.ui.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.widget.NatCombo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Edits a cell whose value is one of a few: their list opens at once, and a letter chooses the first that begins with it. */
final class ChoiceCellEditor extends ComboBoxCellEditor {
	/** How many choices are seen without scrolling. */
	private static final int MOST_CHOICES = 12;

	ChoiceCellEditor(CellTexts texts, TableRows rows) {
		super((column, row) -> texts.choices(rows.cell(column, row)), MOST_CHOICES);
	}

	@Override
	public NatCombo createEditorControl(Composite parent) {
		NatCombo list = new ChoiceList(parent, cellStyle, MOST_CHOICES);
		list.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
		addNatComboListener(list);
		return list;
	}

	@Override
	protected Control activateCell(Composite parent, Object value) {
		if (!(value instanceof Character letter)) {
			return super.activateCell(parent, value);
		}
		Control list = super.activateCell(parent, layerCell.getDataValue());
		List<?> choices = getComboBoxDataProvider().getValues(getColumnIndex(), getRowIndex());
		IntStream.range(0, choices.size()).filter(i -> choices.get(i).toString().regionMatches(true, 0, letter.toString(), 0, 1)).findFirst()
				.ifPresent(this::select);
		return list;
	}
}
