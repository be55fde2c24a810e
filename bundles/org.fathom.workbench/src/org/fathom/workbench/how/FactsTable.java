package org.fathom.workbench.how;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;

/** The facts with values that can be typed over; what is not known and asked for stands out. */
final class FactsTable {
	private static final Color ASKED = new Color(255, 243, 205);
	private static final Color BLACK = new Color(0, 0, 0);

	private final TableViewer viewer;
	private final BiConsumer<String, String> editor;

	/** The editor is told the key of a fact and the value typed. */
	FactsTable(Composite parent, BiConsumer<String, String> editor) {
		this.editor = editor;
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.F2) {
				viewer.editElement(viewer.getStructuredSelection().getFirstElement(), 1);
			}
		});
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		RowTips.in(viewer);
		Surroundings.follow(viewer);
		column(layout, Messages.FactsTable_fact_label, 3, FactRow::key);
		column(layout, Messages.FactsTable_value_label, 1, FactsTable::value).setEditingSupport(new ValueEditing());
	}

	private TableViewerColumn column(TableColumnLayout layout, String title, int weight, Function<FactRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new Cells(text));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		return column;
	}

	private static String value(FactRow row) {
		return row.value() == null ? Messages.FactsTable_ask_label : row.value();
	}

	void show(List<FactRow> rows) {
		int selected = viewer.getTable().getSelectionIndex();
		viewer.setInput(rows);
		viewer.getTable().setSelection(selected);
	}

	/** Opens the value of a fact for typing. */
	void edit(String key) {
		((List<?>) viewer.getInput()).stream().filter(row -> ((FactRow) row).key().equals(key)).findFirst()
				.ifPresent(row -> viewer.editElement(row, 1));
	}

	/** What is asked for stands out, what is assumed has another colour than what the study says, and what decides nothing is grey. */
	private static final class Cells extends ColumnLabelProvider {
		private final Function<FactRow, String> text;

		Cells(Function<FactRow, String> text) {
			this.text = text;
		}

		@Override
		public String getText(Object row) {
			return text.apply((FactRow) row);
		}

		@Override
		public Color getBackground(Object row) {
			return ((FactRow) row).value() == null ? ASKED : null;
		}

		@Override
		public Color getForeground(Object row) {
			if (((FactRow) row).value() == null) {
				return BLACK;
			}
			return ((FactRow) row).assumed() ? Tint.LINK.color() : ((FactRow) row).decides().isEmpty() ? Tint.IDLE.color() : null;
		}

		@Override
		public Font getFont(Object row) {
			return ((FactRow) row).assumed() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
		}

		@Override
		public String getToolTipText(Object row) {
			String decides = ((FactRow) row).decides().stream().map(ConditionText::asked).distinct().collect(Collectors.joining("; ")); //$NON-NLS-1$
			return Stream.of(((FactRow) row).source(), decides.isEmpty() ? null : Labelled.of(Messages.FactsTable_asked_label, decides))
					.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
	}

	/** Typing over values. */
	private final class ValueEditing extends EditingSupport {
		private final TextCellEditor text = new TextCellEditor(viewer.getTable());

		ValueEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			return text;
		}

		@Override
		protected boolean canEdit(Object row) {
			return true;
		}

		@Override
		protected Object getValue(Object row) {
			return ((FactRow) row).value() == null ? "" : ((FactRow) row).value(); //$NON-NLS-1$
		}

		@Override
		protected void setValue(Object row, Object value) {
			editor.accept(((FactRow) row).key(), value.toString());
		}
	}
}
