package org.fathom.workbench.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fathom.core.evidence.EvidenceEntry.Value;
import org.fathom.model.types.Quantity;
import org.fathom.workbench.Messages;

/** Rows of label, amount and unit; a new row comes when the last one is used. */
final class ValueRows {
	private final Composite box;
	private final Runnable changed;
	private final List<Row> rows = new ArrayList<>();

	/** Controls of a row. */
	private record Row(Text label, Text amount, Text unit) {
		boolean isBlank() {
			return label.getText().isBlank() && amount.getText().isBlank() && unit.getText().isBlank();
		}
	}

	ValueRows(Composite parent, Runnable changed) {
		this.changed = changed;
		box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 3).applyTo(box);
		addRow();
	}

	Composite control() {
		return box;
	}

	private void addRow() {
		Row row = new Row(text(Messages.ValueRows_label_label, true), text(Messages.ValueRows_amount_label, false),
				text(Messages.ValueRows_unit_label, false));
		rows.add(row);
		for (Text text : List.of(row.label(), row.amount(), row.unit())) {
			text.addModifyListener(event -> used(row));
		}
	}

	private Text text(String message, boolean wide) {
		Text text = new Text(box, SWT.BORDER);
		text.setMessage(message);
		GridDataFactory.fillDefaults().grab(wide, false).hint(wide ? SWT.DEFAULT : 90, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void used(Row row) {
		if (row == rows.get(rows.size() - 1) && !row.isBlank()) {
			addRow();
			box.getShell().layout(true, true);
			box.getShell().pack();
		}
		changed.run();
	}

	/** An amount that is no number; {@code null} if all can be read. */
	String unreadable() {
		for (Row row : rows) {
			if (!row.isBlank()) {
				try {
					quantity(row);
				} catch (IllegalArgumentException e) {
					return row.amount().getText();
				}
			}
		}
		return null;
	}

	private static Quantity quantity(Row row) {
		return Quantity.valueOf(row.amount().getText().strip() + ' ' + row.unit().getText().strip());
	}

	List<Value> values() {
		return rows.stream().filter(row -> !row.isBlank()).map(row -> new Value(row.label().getText().strip(), quantity(row))).toList();
	}

	void clear() {
		rows.forEach(row -> List.of(row.label(), row.amount(), row.unit()).forEach(text -> text.setText(""))); //$NON-NLS-1$
	}
}
