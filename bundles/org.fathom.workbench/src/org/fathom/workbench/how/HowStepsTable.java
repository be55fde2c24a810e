package org.fathom.workbench.how;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.fathom.core.how.HowVerdict;
import org.fathom.core.how.Truth;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.solution.HowStep;
import org.fathom.workbench.links.RowTips;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;

/** How steps with whether they apply, and the conditions that decide. */
final class HowStepsTable {

	private final TableViewer viewer;
	private final ElementLabels labels = new ElementLabels();

	/** The opener is called for a double click on a step. */
	HowStepsTable(Composite parent, Consumer<HowStep> opener) {
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		RowTips.in(viewer);
		Surroundings.follow(viewer);
		column(layout, "", new ColumnPixelData(28, false), verdict -> sign(verdict.applies())); //$NON-NLS-1$
		column(layout, Messages.HowStepsTable_step_label, new ColumnWeightData(5, 120), this::name);
		column(layout, Messages.HowStepsTable_why_label, new ColumnWeightData(5, 120), HowStepsTable::why);
		viewer.addDoubleClickListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof HowVerdict verdict) {
				opener.accept(verdict.step());
			}
		});
	}

	private void column(TableColumnLayout layout, String title, ColumnLayoutData width, Function<HowVerdict, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object verdict) {
				return text.apply((HowVerdict) verdict);
			}

			@Override
			public Color getForeground(Object verdict) {
				return color(((HowVerdict) verdict).applies(), title.isEmpty());
			}

			@Override
			public String getToolTipText(Object verdict) {
				return detail((HowVerdict) verdict);
			}
		});
	}

	private String name(HowVerdict verdict) {
		HowStep step = verdict.step();
		String number = ((List<?>) viewer.getInput()).indexOf(verdict) + 1 + ". "; //$NON-NLS-1$
		return number + labels.of(step);
	}

	private static String why(HowVerdict verdict) {
		return verdict.reasons().isEmpty() ? Messages.HowStepsTable_always_label
				: verdict.reasons().stream().map(ConditionText::known).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** All that does not fit into the columns. */
	private static String detail(HowVerdict verdict) {
		return Stream.concat(Stream.of(verdict.step().getInstruction(), verdict.step().getWho()).filter(text -> text != null && !text.isBlank()),
				verdict.reasons().stream().map(ConditionText::decided)).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String sign(Truth applies) {
		return switch (applies) {
		case TRUE -> "\u2713"; //$NON-NLS-1$
		case FALSE -> "\u2013"; //$NON-NLS-1$
		case UNKNOWN -> "?"; //$NON-NLS-1$
		};
	}

	private static Color color(Truth applies, boolean sign) {
		return switch (applies) {
		case TRUE -> sign ? Tint.GOOD.color() : null;
		case FALSE -> Tint.IDLE.color();
		case UNKNOWN -> Tint.OPEN.color();
		};
	}

	void show(List<HowVerdict> verdicts) {
		viewer.setInput(verdicts);
	}
}
