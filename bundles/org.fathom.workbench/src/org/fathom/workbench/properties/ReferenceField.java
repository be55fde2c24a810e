package org.fathom.workbench.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.Messages;

/** A reference to one element: its name leads there; buttons choose another one or none. */
final class ReferenceField implements Field {
	private final FieldContext context;
	private final EReference reference;
	private Link link;
	private ToolItem clear;

	ReferenceField(FieldContext context, EReference reference) {
		this.context = context;
		this.reference = reference;
	}

	@Override
	public void create(Composite form) {
		Caption.create(form, context.labels().of(reference), false);
		Composite box = new Composite(form, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(box);
		link = new Link(box, SWT.NONE);
		link.setData(reference);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (value() == null) {
				choose();
			} else {
				context.opener().accept(value());
			}
		}));
		ToolBar bar = new ToolBar(box, SWT.FLAT);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		ToolItem choose = new ToolItem(bar, SWT.PUSH);
		choose.setImage(images.create(ElementImages.action("choose"))); //$NON-NLS-1$
		choose.setToolTipText(Messages.ReferenceField_choose_tooltip);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		clear = new ToolItem(bar, SWT.PUSH);
		clear.setImage(images.create(ElementImages.action("clear"))); //$NON-NLS-1$
		clear.setToolTipText(Messages.ReferenceField_clear_tooltip);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> context.set(reference, null)));
		update();
	}

	private EObject value() {
		return (EObject) context.element().eGet(reference);
	}

	private void choose() {
		List<EObject> chosen = new ElementChooser(context).choose(reference, false);
		if (!chosen.isEmpty()) {
			context.set(reference, chosen.get(0));
		}
	}

	@Override
	public void update() {
		String text = value() == null ? Messages.ReferenceField_none_label : context.labels().of(value());
		String shown = "<a>" + text.replace("&", "&&").replace("<", "\u2039") + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		if (!shown.equals(link.getText())) {
			link.setText(shown);
		}
		clear.setEnabled(value() != null && !reference.isRequired());
	}
}
