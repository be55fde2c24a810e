package org.fathom.workbench.properties;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;

/** The choice of a status that has to be earned; a choice that is refused is taken back, and what is missing stands below it. */
final class StatusField implements Field {
	private static final int WIDTH = 300;

	private final FieldContext context;
	private final EAttribute attribute;
	private final List<EEnumLiteral> literals;
	private Combo combo;
	private Label refusal;

	StatusField(FieldContext context, EAttribute attribute) {
		this.context = context;
		this.attribute = attribute;
		literals = ((EEnum) attribute.getEAttributeType()).getELiterals();
	}

	@Override
	public void create(Composite form) {
		Caption.create(form, context.labels().of(attribute), true);
		Composite box = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		combo = new Combo(box, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData(attribute);
		literals.forEach(literal -> combo.add(context.labels().of(literal)));
		combo.setVisibleItemCount(literals.size());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(combo.getSelectionIndex())));
		refusal = new Label(box, SWT.WRAP);
		Surroundings.follow(refusal, () -> refusal.setForeground(Tint.WARNING.color()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(refusal);
		update();
	}

	private void choose(int index) {
		String missing = new EarnedStatus(context).to(literals.get(index).getInstance()).orElse(null);
		if (combo.isDisposed()) {
			return;
		}
		refusal.setText(missing == null ? "" : missing.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		refusal.setVisible(missing != null);
		GridDataFactory.createFrom((GridData) refusal.getLayoutData()).exclude(missing == null).applyTo(refusal);
		refusal.requestLayout();
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
