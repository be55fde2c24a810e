package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Named;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.ActiveStudy;

/** What is known of the selected element, in tabs; every field can be edited, and every edit undone. */
public final class PropertiesPart extends ViewPart {
	/** Id of the view. */
	public static final String ID = "org.fathom.workbench.view.properties"; //$NON-NLS-1$

	private static final int CAPTION_WIDTH = 110;

	private final Runnable changeListener = this::update;
	private final ISelectionListener selectionListener = this::selected;
	private final FeatureLabels labels = new FeatureLabels();
	private final List<AttributeField> fields = new ArrayList<>();
	private Composite parent;
	private ActiveStudy active;
	private EObject element;
	private int tab;

	@Override
	public void createPartControl(Composite part) {
		parent = new Composite(part, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(parent);
		active = getSite().getService(ActiveStudy.class);
		active.addListener(changeListener);
		getSite().getPage().addPostSelectionListener(selectionListener);
		show(null);
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			EObject chosen = Adapters.adapt(structured.getFirstElement(), EObject.class);
			if (chosen != null && chosen != element && active.get().isPresent() && chosen.eResource() != null) {
				show(chosen);
			}
		}
	}

	private void update() {
		if (active.get().isEmpty() || element != null && element.eResource() == null) {
			show(null);
		} else {
			fields.forEach(AttributeField::update);
		}
	}

	private void show(EObject chosen) {
		element = chosen;
		fields.clear();
		for (var child : parent.getChildren()) {
			child.dispose();
		}
		if (element == null) {
			Label hint = new Label(parent, SWT.WRAP | SWT.CENTER);
			hint.setText(Messages.PropertiesPart_nothing_message);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(hint);
		} else {
			createTabs();
		}
		parent.layout(true, true);
	}

	private void createTabs() {
		TabFolder folder = new TabFolder(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		List<EAttribute> general = new ArrayList<>();
		List<EAttribute> details = new ArrayList<>();
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (AttributeField.canShow(attribute)) {
				boolean common = attribute.getEContainingClass().getEPackage() == BasePackage.eINSTANCE;
				(common ? general : details).add(attribute);
			}
		}
		attributes(folder, Messages.PropertiesPart_general_label, general);
		attributes(folder, NLS.bind(Messages.PropertiesPart_details_label, labels.of(element.eClass())), details);
		StudyIndex index = StudyIndex.of(element);
		list(folder, Messages.PropertiesPart_painPoints_label, index.painPoints(element));
		list(folder, Messages.PropertiesPart_solutions_label, index.solutions(element));
		folder.setSelection(Math.min(tab, folder.getItemCount() - 1));
		folder.addListener(SWT.Selection, event -> tab = folder.getSelectionIndex());
	}

	private void attributes(TabFolder folder, String title, List<EAttribute> attributes) {
		Composite form = page(folder, title, 2);
		for (EAttribute attribute : attributes) {
			AttributeField field = new AttributeField(active.get().get(), element, attribute, labels.of(attribute));
			field.create(form, attribute == BasePackage.Literals.NAMED__DESCRIPTION || attribute.isMany());
			fields.add(field);
		}
		finish(form);
	}

	private void list(TabFolder folder, String title, List<? extends Named> elements) {
		if (elements.isEmpty()) {
			return;
		}
		Composite form = page(folder, title + " (" + elements.size() + ')', 1); //$NON-NLS-1$
		for (Named shown : elements) {
			org.eclipse.swt.widgets.Link link = new org.eclipse.swt.widgets.Link(form, SWT.NONE);
			link.setText("<a>" + shown.getName() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			link.addListener(SWT.Selection, event -> getSite().getShell().getDisplay().asyncExec(() -> show(shown)));
		}
		finish(form);
	}

	private static Composite page(TabFolder folder, String title, int columns) {
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(title);
		ScrolledComposite scroll = new ScrolledComposite(folder, SWT.V_SCROLL);
		Composite form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(10, 8).spacing(10, 4).applyTo(form);
		scroll.setContent(form);
		scroll.setExpandHorizontal(true);
		scroll.setMinWidth(CAPTION_WIDTH);
		item.setControl(scroll);
		return form;
	}

	private static void finish(Composite form) {
		form.setSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	@Override
	public void setFocus() {
		parent.setFocus();
	}

	@Override
	public void dispose() {
		active.removeListener(changeListener);
		getSite().getPage().removePostSelectionListener(selectionListener);
		super.dispose();
	}
}
