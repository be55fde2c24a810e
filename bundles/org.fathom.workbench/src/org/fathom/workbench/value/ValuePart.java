package org.fathom.workbench.value;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.core.value.DoubleCount;
import org.fathom.core.value.ValueQuery;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.Messages;
import org.fathom.workbench.flow.AbstractElementPart;
import org.fathom.workbench.links.LinkedTable;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.tobe.ToBePart;

/** What the selected solution is worth: its effects with ranges and assumptions, the pain points that pay in, and what is missing. */
public final class ValuePart extends AbstractElementPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.value"; //$NON-NLS-1$

	/** From this width on, in pixels, the two tables stand side by side. */
	private static final int WIDE = 1500;

	private Solution solution;
	private Label title;
	private Label summary;
	private Label twice;
	private LinkedTable<EffectRow> effects;
	private LinkedTable<PainRow> painPoints;
	private ScrolledComposite page;

	@Override
	protected String hint() {
		return Messages.ValuePart_hint_message;
	}

	@Override
	protected EObject subject(EObject selected) {
		EObject element = selected instanceof Case proof ? proof.getSolution() : selected;
		while (element != null && !(element instanceof Solution)) {
			element = element.eContainer();
		}
		return element;
	}

	@Override
	protected void createContent(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Composite head = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).extendedMargins(8, 10, 4, 0).applyTo(head);
		title = new Label(head, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		summary = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		Link toBe = new Link(head, SWT.NONE);
		toBe.setText(Messages.ValuePart_toBe_label);
		toBe.addListener(SWT.Selection, event -> new ElementViews().open(ToBePart.ID, solution));
		twice = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(twice);
		page = new ScrolledComposite(parent, SWT.V_SCROLL);
		page.setExpandHorizontal(true);
		page.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		Composite tables = new Composite(page, SWT.NONE);
		page.setContent(tables);
		createEffects(new Composite(tables, SWT.NONE));
		createPainPoints(new Composite(tables, SWT.NONE));
		page.addListener(SWT.Resize, event -> arrange());
	}

	/** One table below the other, as high as their rows, or side by side where there is room. */
	private void arrange() {
		Composite tables = (Composite) page.getContent();
		int width = page.getClientArea().width;
		GridLayoutFactory.fillDefaults().numColumns(width < WIDE ? 1 : 2).spacing(10, 8).applyTo(tables);
		for (Control table : tables.getChildren()) {
			GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(table);
		}
		tables.layout();
		page.setMinHeight(tables.computeSize(width, SWT.DEFAULT).y);
	}

	private void createEffects(Composite parent) {
		effects = new LinkedTable<>(parent, EffectRow.class);
		effects.column(Messages.ValuePart_effect_label, SWT.LEFT, new ColumnWeightData(4, 110), this::name);
		effects.column(Messages.ValuePart_range_label, SWT.LEFT, new ColumnPixelData(150), EffectRow::range);
		effects.column(Messages.ValuePart_expected_label, SWT.LEFT, new ColumnPixelData(186), EffectRow::expected);
		effects.column(Messages.ValuePart_money_label, SWT.RIGHT, new ColumnPixelData(100), EffectRow::money);
		effects.column(Messages.ValuePart_assumption_label, SWT.LEFT, new ColumnWeightData(4, 90), EffectRow::assumption);
		effects.link(EffectRow::kpi, kpi -> study().show(kpi));
	}

	private void createPainPoints(Composite parent) {
		painPoints = new LinkedTable<>(parent, PainRow.class);
		painPoints.column(Messages.ValuePart_painPoint_label, SWT.LEFT, new ColumnWeightData(4, 110),
				row -> row.painPoint() == null ? null : study().label(row.painPoint()));
		painPoints.column(Messages.ValuePart_kpi_label, SWT.LEFT, new ColumnWeightData(4, 90),
				row -> row.painPoint() == null ? "" : row.kpi() == null ? null : study().label(row.kpi())); //$NON-NLS-1$
		painPoints.column(Messages.ValuePart_amount_label, SWT.RIGHT, new ColumnPixelData(150), PainRow::amount);
		painPoints.column(Messages.ValuePart_cost_label, SWT.RIGHT, new ColumnPixelData(100), PainRow::money);
		painPoints.link(PainRow::painPoint, painPoint -> study().show(painPoint));
	}

	private String name(EffectRow row) {
		return row.kpi() == null ? null : row.sum() ? NLS.bind(Messages.ValuePart_sum_label, study().label(row.kpi())) : study().label(row.kpi());
	}

	@Override
	protected void fill(EObject shown) {
		solution = (Solution) shown;
		ValueSheet sheet = new ValueSheet(solution);
		title.setText(escaped(study().label(solution)));
		summary.setText(NLS.bind(Messages.ValuePart_summary_label,
				new Object[] { joined(sheet.gains()), joined(sheet.costs()), sheet.missing() }));
		twice.setText(escaped(twice()));
		((GridData) twice.getLayoutData()).exclude = twice.getText().isEmpty();
		twice.setVisible(!twice.getText().isEmpty());
		effects.show(sheet.effects());
		painPoints.show(sheet.painPoints());
		title.getParent().layout();
		arrange();
	}

	private static String joined(List<String> money) {
		return money.isEmpty() ? "?" : String.join(" + ", money); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Who else claims the same effect. */
	private String twice() {
		List<DoubleCount> all = new ValueQuery().valueCase(study().session().index().all(Solution.class)).doubleCounts();
		return all.stream().filter(count -> count.solutions().contains(solution))
				.map(count -> NLS.bind(Messages.ValuePart_twice_message, new Object[] { study().label(count.kpi()), study().label(count.painPoint()),
						count.solutions().stream().filter(other -> other != solution).map(study()::label).collect(Collectors.joining(", ")) })) //$NON-NLS-1$
				.collect(Collectors.joining("   ")); //$NON-NLS-1$
	}

	private static String escaped(String label) {
		return label.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
