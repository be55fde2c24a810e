package org.fathom.workbench.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Named;
import org.fathom.model.base.Translation;
import org.fathom.workbench.Messages;

/** Tags, links and translations of an element. */
final class DocumentationPage implements PropertyPage {
	private final FieldContext context;
	private final Named element;
	private final List<Field> fields = new ArrayList<>();
	private List<EObject> shown = List.of();
	private Composite form;

	DocumentationPage(FieldContext context, Named element) {
		this.context = context;
		this.element = element;
	}

	@Override
	public String title() {
		return Messages.DocumentationPage_documentation_label;
	}

	@Override
	public void create(Composite parent) {
		form = FieldsPage.form(parent);
		fill();
	}

	private List<EObject> parts() {
		List<EObject> parts = new ArrayList<>(element.getTranslations());
		parts.addAll(element.getLinks());
		return parts;
	}

	private void fill() {
		shown = parts();
		fields.clear();
		for (Control control : form.getChildren()) {
			control.dispose();
		}
		add(new FieldContext(context.study(), element, context.opener()), BasePackage.Literals.NAMED__TAGS, true);
		section(BasePackage.Literals.NAMED__TRANSLATIONS, Messages.DocumentationPage_addTranslation_label, DocumentationPage::translation);
		section(BasePackage.Literals.NAMED__LINKS, Messages.DocumentationPage_addLink_label, BaseFactory.eINSTANCE::createLink);
		FieldsPage.relayout(form);
	}

	/** A translation into the language that the sample studies are also written in, unless that is the user's. */
	private static Translation translation() {
		Translation translation = BaseFactory.eINSTANCE.createTranslation();
		translation.setLang(Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "en" : "zh-CN"); //$NON-NLS-1$ //$NON-NLS-2$
		return translation;
	}

	private void section(EReference reference, String addLabel, java.util.function.Supplier<? extends EObject> maker) {
		Composite head = new Composite(form, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		Label title = new Label(head, SWT.NONE);
		title.setText(context.labels().of(reference));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		button(head, addLabel, () -> context.change(reference, () -> values(reference).add(maker.get())));
		for (EObject part : List.copyOf(values(reference))) {
			FieldContext partContext = new FieldContext(context.study(), part, context.opener());
			for (EAttribute attribute : part.eClass().getEAllAttributes()) {
				if (!attribute.isID()) {
					add(partContext, attribute, attribute == BasePackage.Literals.TRANSLATION__DESCRIPTION);
				}
			}
			new Label(form, SWT.NONE);
			button(form, Messages.DocumentationPage_remove_label, () -> context.change(reference, () -> EcoreUtil.remove(part)));
		}
	}

	@SuppressWarnings("unchecked")
	private List<EObject> values(EStructuralFeature feature) {
		return (List<EObject>) element.eGet(feature);
	}

	private void add(FieldContext of, EAttribute attribute, boolean tall) {
		TextField field = new TextField(of, attribute, tall);
		field.create(form);
		fields.add(field);
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> button.getDisplay().asyncExec(action)));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
	}

	@Override
	public void update() {
		if (shown.equals(parts())) {
			fields.forEach(Field::update);
		} else {
			fill();
		}
	}
}
