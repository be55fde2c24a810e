package org.fathom.workbench.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** An attribute that is true or false. */
final class CheckField implements Field {
	private final FieldContext context;
	private final EAttribute attribute;
	private Button check;

	CheckField(FieldContext context, EAttribute attribute) {
		this.context = context;
		this.attribute = attribute;
	}

	@Override
	public void create(Composite form) {
		Caption.create(form, context.labels().of(attribute), false);
		check = new Button(form, SWT.CHECK);
		check.setData(attribute);
		check.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> context.set(attribute, check.getSelection())));
		update();
	}

	@Override
	public void update() {
		check.setSelection(Boolean.TRUE.equals(context.element().eGet(attribute)));
	}
}
