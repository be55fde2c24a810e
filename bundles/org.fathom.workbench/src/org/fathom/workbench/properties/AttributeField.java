package org.fathom.workbench.properties;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** One attribute in a form: its label and a control of the right kind; what is entered is checked and set as one undoable change. */
final class AttributeField {
	private static final int LINES = 70;

	private final OpenStudy study;
	private final EObject element;
	private final EAttribute attribute;
	private final String label;
	private Control control;
	private ControlDecoration error;

	AttributeField(OpenStudy study, EObject element, EAttribute attribute, String label) {
		this.study = study;
		this.element = element;
		this.attribute = attribute;
		this.label = label;
	}

	/** Whether an attribute can be shown: single values, and lists of texts. */
	static boolean canShow(EAttribute attribute) {
		return attribute.isChangeable() && !attribute.isTransient() && !attribute.isID()
				&& (!attribute.isMany() || attribute.getEAttributeType() == EcorePackage.Literals.ESTRING);
	}

	void create(Composite parent, boolean long_) {
		Label caption = new Label(parent, SWT.NONE);
		caption.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, long_ ? SWT.BEGINNING : SWT.CENTER).applyTo(caption);
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum literals) {
			createCombo(parent, literals);
		} else if (type == EcorePackage.Literals.EBOOLEAN) {
			createCheck(parent);
		} else {
			createText(parent, long_);
		}
		update();
	}

	private void createCombo(Composite parent, EEnum literals) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		FeatureLabels labels = new FeatureLabels();
		literals.getELiterals().forEach(literal -> combo.add(labels.of(literal)));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> set(literals.getELiterals().get(combo.getSelectionIndex()).getInstance())));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		control = combo;
	}

	private void createCheck(Composite parent) {
		Button check = new Button(parent, SWT.CHECK);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(check.getSelection())));
		control = check;
	}

	private void createText(Composite parent, boolean long_) {
		Text text = new Text(parent, SWT.BORDER | (long_ ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).indent(6, 0);
		(long_ ? data.hint(SWT.DEFAULT, LINES) : data).applyTo(text);
		error = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		error.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		error.hide();
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit(text.getText())));
		text.addListener(SWT.DefaultSelection, event -> commit(text.getText()));
		control = text;
	}

	private void commit(String entered) {
		if (entered.equals(shownText())) {
			error.hide();
			return;
		}
		try {
			set(value(entered));
			error.hide();
		} catch (IllegalArgumentException | java.time.DateTimeException e) {
			error.setDescriptionText(NLS.bind(Messages.AttributeField_badValue_error, entered, label));
			error.show();
		}
	}

	private Object value(String entered) {
		String text = entered.strip();
		if (attribute.isMany()) {
			return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		}
		if (text.isEmpty()) {
			return attribute.getDefaultValue();
		}
		return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
	}

	private void set(Object value) {
		if (!Objects.equals(value, element.eGet(attribute))) {
			study.execute(NLS.bind(Messages.AttributeField_change_label, label), () -> element.eSet(attribute, value));
		}
	}

	/** Shows the value as it is now, unless the user is typing. */
	void update() {
		if (control instanceof Combo combo && attribute.getEAttributeType() instanceof EEnum literals) {
			EEnumLiteral literal = literals.getEEnumLiteral(element.eGet(attribute).toString());
			combo.select(literals.getELiterals().indexOf(literal));
		} else if (control instanceof Button check) {
			check.setSelection(Boolean.TRUE.equals(element.eGet(attribute)));
		} else if (control instanceof Text text && !text.isFocusControl() && !text.getText().equals(shownText())) {
			text.setText(shownText());
		}
	}

	private String shownText() {
		Object value = element.eGet(attribute);
		if (value instanceof List<?> many) {
			return String.join("\n", many.stream().map(Object::toString).toList()); //$NON-NLS-1$
		}
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
	}
}
