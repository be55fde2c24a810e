package org.fathom.workbench.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;

/**
 * An attribute that is typed. It is set when Enter is pressed or the keyboard goes elsewhere; what is no value stays there, with
 * the reason below it. Escape brings the value back.
 */
final class TextField implements Field {
	private static final int HEIGHT = 66;

	private final FieldContext context;
	private final EAttribute attribute;
	private final AttributeText converter;
	private final boolean tall;
	private Text text;
	private Label error;

	TextField(FieldContext context, EAttribute attribute, boolean tall) {
		this.context = context;
		this.attribute = attribute;
		this.tall = tall;
		converter = new AttributeText(attribute);
	}

	@Override
	public void create(Composite form) {
		Caption.create(form, context.labels().of(attribute), tall);
		Composite box = new Composite(form, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(box);
		text = new Text(box, SWT.BORDER | (tall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)
				| (attribute.isID() ? SWT.READ_ONLY : SWT.NONE));
		text.setData(attribute);
		text.setMessage(converter.example());
		GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).hint(100, tall ? HEIGHT : SWT.DEFAULT);
		data.applyTo(text);
		error = new Label(box, SWT.WRAP);
		Surroundings.follow(error, () -> error.setForeground(Tint.WARNING.color()));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(error);
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.Traverse, this::traverse);
		update();
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			text.setText(shown());
			report(null);
		}
	}

	private void commit() {
		String entered = text.getText();
		if (attribute.isID() || entered.equals(shown())) {
			report(null);
			return;
		}
		try {
			Object value = converter.value(entered);
			report(null);
			context.set(attribute, value);
			text.setText(shown());
		} catch (IllegalArgumentException e) {
			report(e.getMessage());
		}
	}

	private void report(String message) {
		boolean hide = message == null;
		GridData data = (GridData) error.getLayoutData();
		if (hide && data.exclude) {
			return;
		}
		error.setText(hide ? "" : message); //$NON-NLS-1$
		data.exclude = hide;
		error.setVisible(!hide);
		FieldsPage.relayout(text);
	}

	@Override
	public void update() {
		if (!text.isDisposed() && !text.isFocusControl() && ((GridData) error.getLayoutData()).exclude
				&& !text.getText().equals(shown())) {
			text.setText(shown());
		}
	}

	private String shown() {
		return converter.text(context.element().eGet(attribute));
	}
}
