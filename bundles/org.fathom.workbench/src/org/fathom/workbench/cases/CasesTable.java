package org.fathom.workbench.cases;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fathom.model.base.Identified;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.solution.Case;
import org.fathom.workbench.Messages;
import org.fathom.workbench.how.FitText;
import org.fathom.workbench.how.HowGaps;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;

/** Cases, the best first: why each fits, whether it is for this customer, how complete its How is and whether it proves anything. */
final class CasesTable {
	private static final int REASONS = 3;

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final ElementLabels labels = new ElementLabels();

	/** The listener is told which row is selected, {@code null} for none; the opener is called for a double click. */
	CasesTable(Composite parent, Consumer<CaseRow> listener, Consumer<Case> opener) {
		parent.setLayout(layout);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		RowTips.in(viewer);
		Surroundings.follow(viewer);
		column(Messages.CasesTable_case_label, new ColumnWeightData(9, 150), row -> labels.of(row.hit().proof()), row -> null);
		column(Messages.CasesTable_fit_label, new ColumnPixelData(76), CasesTable::dots, row -> Tint.LINK.color());
		column(Messages.CasesTable_why_label, new ColumnWeightData(7, 110), this::why, row -> null);
		column(Messages.CasesTable_customer_label, new ColumnPixelData(124), row -> row.applies() == null ? "\u2013" : FitText.of(row.applies()), //$NON-NLS-1$
				row -> row.applies() == null ? null : FitText.color(row.applies()));
		column(Messages.CasesTable_how_label, new ColumnPixelData(54), row -> NLS.bind(Messages.CasesTable_percent_label, row.hit().completeness()),
				row -> null);
		column(Messages.CasesTable_proof_label, new ColumnPixelData(80),
				row -> row.hit().showOnly() ? Messages.CasesTable_showOnly_label : Messages.CasesTable_measured_label,
				row -> (row.hit().showOnly() ? Tint.WARNING : Tint.GOOD).color());
		viewer.addSelectionChangedListener(event -> listener.accept(selected()));
		viewer.addDoubleClickListener(event -> {
			if (selected() != null) {
				opener.accept(selected().hit().proof());
			}
		});
	}

	private void column(String title, ColumnLayoutData width, Function<CaseRow, String> text, Function<CaseRow, Color> color) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply((CaseRow) row);
			}

			@Override
			public Color getForeground(Object row) {
				return color.apply((CaseRow) row);
			}

			@Override
			public String getToolTipText(Object row) {
				return tip(title, (CaseRow) row, text);
			}
		});
	}

	private static String tip(String title, CaseRow row, Function<CaseRow, String> text) {
		if (title.equals(Messages.CasesTable_proof_label)) {
			return row.hit().showOnly() ? Messages.CasesTable_showOnly_tooltip : KpiResults.line(row.hit().proof());
		}
		if (title.equals(Messages.CasesTable_customer_label) && !row.scenarios().isEmpty()) {
			return row.scenarios().stream().map(verdict -> Labelled.of(verdict.scenario().getName(), FitText.why(verdict)))
					.collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
		boolean gaps = title.equals(Messages.CasesTable_how_label) && row.hit().proof().getSolution() != null;
		String open = gaps ? HowGaps.of(row.hit().proof().getSolution()) : ""; //$NON-NLS-1$
		return open.isEmpty() ? text.apply(row) : NLS.bind(Messages.HowGaps_missing_label, open);
	}

	private static String dots(CaseRow row) {
		return row.fit() == 0 ? "" : "\u25cf".repeat(row.fit()) + "\u25cb".repeat(CaseRow.MOST - row.fit()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What the words were found in; without words what the case proves. */
	private String why(CaseRow row) {
		if (row.hit().reasons().isEmpty()) {
			return row.hit().proof().getSolution() == null ? Messages.CasesTable_noSolution_label : reason(row.hit().proof().getSolution());
		}
		return row.hit().reasons().stream().limit(REASONS).map(this::reason).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private String reason(Identified element) {
		return Labelled.of(labels.of(element.eClass()), labels.of(element));
	}

	CaseRow selected() {
		return (CaseRow) viewer.getStructuredSelection().getFirstElement();
	}

	Control control() {
		return viewer.getControl();
	}

	/** Shows rows; the same case stays selected, else the best one is. */
	void show(List<CaseRow> rows, Case wanted) {
		viewer.setInput(rows);
		rows.stream().filter(row -> row.hit().proof() == wanted).findFirst().or(() -> rows.stream().findFirst())
				.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
	}
}
