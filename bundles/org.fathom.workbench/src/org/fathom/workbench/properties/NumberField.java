package org.fathom.workbench.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.fathom.model.insight.InsightPackage;

/** A whole number within its bounds. */
final class NumberField implements Field {
	private static final int SCALE_END = 5;
	private static final int WIDTH = 60;

	private final FieldContext context;
	private final EAttribute attribute;
	private Spinner spinner;

	NumberField(FieldContext context, EAttribute attribute) {
		this.context = context;
		this.attribute = attribute;
	}

	@Override
	public void create(Composite form) {
		Caption.create(form, context.labels().of(attribute), false);
		spinner = new Spinner(form, SWT.BORDER);
		spinner.setData(attribute);
		spinner.setMinimum(attribute == InsightPackage.Literals.PAIN_POINT__SEVERITY ? 1 : 0);
		spinner.setMaximum(SCALE_END);
		spinner.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> context.set(attribute, spinner.getSelection())));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(spinner);
		update();
	}

	@Override
	public void update() {
		int value = (int) context.element().eGet(attribute);
		if (spinner.getSelection() != value) {
			spinner.setSelection(value);
		}
	}
}
