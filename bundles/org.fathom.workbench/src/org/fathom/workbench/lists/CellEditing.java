package org.fathom.workbench.lists;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;

/**
 * A cell whose text is edited in place: typed, chosen, or both.
 *
 * @param <T> what a row shows
 */
final class CellEditing<T> extends EditingSupport {
	private final Class<T> rowType;
	private final Function<T, String> text;
	private final BiConsumer<T, String> change;
	private final Supplier<List<String>> choices;
	private final boolean onlyChoices;

	private CellEditing(TableViewer viewer, Class<T> rowType, Function<T, String> text, BiConsumer<T, String> change,
			Supplier<List<String>> choices, boolean onlyChoices) {
		super(viewer);
		this.rowType = rowType;
		this.text = text;
		this.change = change;
		this.choices = choices;
		this.onlyChoices = onlyChoices;
	}

	/** A text to type; the change is only told of another text, without blanks around it. */
	static <T> CellEditing<T> typed(TableViewer viewer, Class<T> rowType, Function<T, String> text, BiConsumer<T, String> change) {
		return new CellEditing<>(viewer, rowType, text, change, null, false);
	}

	/** One of several texts. */
	static <T> CellEditing<T> chosen(TableViewer viewer, Class<T> rowType, Function<T, String> text, BiConsumer<T, String> change,
			Supplier<List<String>> choices) {
		return new CellEditing<>(viewer, rowType, text, change, choices, true);
	}

	/** One of several texts, or another one. */
	static <T> CellEditing<T> chosenOrTyped(TableViewer viewer, Class<T> rowType, Function<T, String> text, BiConsumer<T, String> change,
			Supplier<List<String>> choices) {
		return new CellEditing<>(viewer, rowType, text, change, choices, false);
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		Composite parent = (Composite) getViewer().getControl();
		return choices == null ? new TextCellEditor(parent)
				: new ChoiceEditor(parent, choices.get().toArray(String[]::new), onlyChoices ? SWT.READ_ONLY : SWT.NONE);
	}

	@Override
	protected Object getValue(Object element) {
		return text.apply(rowType.cast(element));
	}

	@Override
	protected void setValue(Object element, Object value) {
		String typed = ((String) value).strip();
		if (!typed.equals(text.apply(rowType.cast(element)))) {
			change.accept(rowType.cast(element), typed);
		}
	}

	/** A list whose value is the text. */
	private static final class ChoiceEditor extends ComboBoxCellEditor {
		ChoiceEditor(Composite parent, String[] choices, int style) {
			super(parent, choices, style);
			setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
		}

		@Override
		protected Object doGetValue() {
			return ((CCombo) getControl()).getText();
		}

		@Override
		protected void doSetValue(Object value) {
			((CCombo) getControl()).setText((String) value);
		}
	}
}
