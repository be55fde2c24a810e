package org.fathom.workbench.properties;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** An attribute with a closed list of values. */
final class ChoiceField implements Field {
	private final FieldContext context;
	private final EAttribute attribute;
	private final List<EEnumLiteral> literals;
	private Combo combo;

	ChoiceField(FieldContext context, EAttribute attribute) {
		this.context = context;
		this.attribute = attribute;
		literals = ((EEnum) attribute.getEAttributeType()).getELiterals();
	}

	@Override
	public void create(Composite form) {
		Caption.create(form, context.labels().of(attribute), false);
		combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData(attribute);
		literals.forEach(literal -> combo.add(context.labels().of(literal)));
		combo.setVisibleItemCount(literals.size());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> context.set(attribute, literals.get(combo.getSelectionIndex()).getInstance())));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		update();
	}

	@Override
	public void update() {
		Object value = context.element().eGet(attribute);
		for (int i = 0; i < literals.size(); i++) {
			if (literals.get(i).getInstance() == value && combo.getSelectionIndex() != i) {
				combo.select(i);
			}
		}
	}
}
