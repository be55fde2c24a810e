package org.fathom.workbench.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fathom.core.evidence.EvidenceEntry;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.AcquisitionMethod;
import org.fathom.model.base.BasePackage;
import org.fathom.model.base.Channel;
import org.fathom.model.base.Named;
import org.fathom.model.base.Party;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightPackage;
import org.fathom.model.process.Step;
import org.fathom.workbench.Messages;

/** The fields of an observation, in the order in which one tells it. */
final class EvidenceForm {
	private static final int COLUMNS = 4;
	private static final int NOTE_HEIGHT = 56;
	private static final int KEPT_YEARS = 2;

	private final ElementLabels labels = new ElementLabels();
	private final Runnable changed;
	private Composite box;
	private Combo shows;
	private Text name;
	private Combo channel;
	private Combo method;
	private Combo place;
	private DateTime date;
	private Combo observer;
	private Button customer;
	private Text note;
	private ValueRows values;
	private FileRow files;
	private Button personal;
	private Text consent;
	private DateTime keepUntil;

	EvidenceForm(Runnable changed) {
		this.changed = changed;
	}

	Composite create(Composite parent, StudyIndex index, Named element, List<Shown> choices) {
		box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(10, 6).margins(10, 8).applyTo(box);
		name = wide(new Text(caption(Messages.EvidenceForm_name_label), SWT.BORDER));
		name.addModifyListener(event -> changed.run());
		shows = wide(new Combo(caption(Messages.EvidenceForm_shows_label), SWT.READ_ONLY));
		choices.forEach(choice -> shows.add(choice.label()));
		shows.select(0);
		channel = choice(InsightPackage.Literals.EVIDENCE__CHANNEL, BasePackage.Literals.CHANNEL);
		method = choice(InsightPackage.Literals.EVIDENCE__METHOD, BasePackage.Literals.ACQUISITION_METHOD);
		place = half(new Combo(caption(labels.of(InsightPackage.Literals.EVIDENCE__PLACE)), SWT.DROP_DOWN));
		index.all(Evidence.class).stream().map(Evidence::getPlace).filter(Objects::nonNull).distinct().sorted().forEach(place::add);
		date = day(new DateTime(caption(labels.of(InsightPackage.Literals.EVIDENCE__DATE)), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER));
		observer = half(new Combo(caption(labels.of(InsightPackage.Literals.EVIDENCE__OBSERVER)), SWT.DROP_DOWN));
		index.all(Party.class).stream().map(Party::getName).filter(Objects::nonNull).distinct().sorted().forEach(observer::add);
		new Label(box, SWT.NONE);
		customer = half(new Button(box, SWT.CHECK));
		customer.setText(labels.of(InsightPackage.Literals.EVIDENCE__CUSTOMER_PRESENT));
		note = new Text(caption(labels.of(InsightPackage.Literals.EVIDENCE__NOTE)), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, true).hint(SWT.DEFAULT, NOTE_HEIGHT).applyTo(note);
		note.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		values = new ValueRows(caption(labels.of(InsightPackage.Literals.EVIDENCE__MEASUREMENTS)), changed);
		wide(values.control());
		files = new FileRow(caption(labels.of(InsightPackage.Literals.EVIDENCE__FILES)));
		wide(files.control());
		createPersonal();
		remembered(element);
		return box;
	}

	private void createPersonal() {
		new Label(box, SWT.NONE);
		personal = wide(new Button(box, SWT.CHECK));
		personal.setText(Messages.EvidenceForm_personal_label);
		consent = half(new Text(caption(labels.of(InsightPackage.Literals.EVIDENCE__CONSENT)), SWT.BORDER));
		consent.setMessage(Messages.EvidenceForm_consent_label);
		keepUntil = day(new DateTime(caption(labels.of(InsightPackage.Literals.EVIDENCE__KEEP_UNTIL)), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER));
		set(keepUntil, LocalDate.now().plusYears(KEPT_YEARS));
		personal.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enablePersonal()));
		consent.addModifyListener(event -> changed.run());
		enablePersonal();
	}

	private void enablePersonal() {
		consent.setEnabled(personal.getSelection());
		keepUntil.setEnabled(personal.getSelection());
		changed.run();
	}

	/** Where one was a moment ago; else where the step is done. */
	private void remembered(Named element) {
		LastVisit last = new LastVisit();
		Channel where = last.channel() != null ? last.channel() : element instanceof Step step ? step.getPlace() : Channel.NONE;
		select(channel, BasePackage.Literals.CHANNEL, where);
		select(method, BasePackage.Literals.ACQUISITION_METHOD, AcquisitionMethod.OBSERVE);
		place.setText(last.place());
		set(date, last.date());
		observer.setText(last.observer());
	}

	private Composite caption(String text) {
		Label label = new Label(box, SWT.NONE);
		label.setText(text);
		return box;
	}

	private Combo choice(EStructuralFeature feature, EEnum values) {
		Combo combo = half(new Combo(caption(labels.of(feature)), SWT.READ_ONLY));
		values.getELiterals().forEach(literal -> combo.add(labels.of(literal)));
		return combo;
	}

	private static void select(Combo combo, EEnum values, Object value) {
		List<EEnumLiteral> literals = values.getELiterals();
		for (int i = 0; i < literals.size(); i++) {
			if (literals.get(i).getInstance() == value) {
				combo.select(i);
			}
		}
	}

	private static <C extends Control> C half(C control) {
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(control);
		return control;
	}

	private static DateTime day(DateTime control) {
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(control);
		return control;
	}

	private static <C extends Control> C wide(C control) {
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(control);
		return control;
	}

	private static void set(DateTime control, LocalDate day) {
		control.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}

	private static LocalDate get(DateTime control) {
		return LocalDate.of(control.getYear(), control.getMonth() + 1, control.getDay());
	}

	/** What keeps the entry from being recorded; {@code null} if nothing. */
	String error() {
		if (name.getText().isBlank()) {
			return Messages.EvidenceForm_noName_error;
		}
		if (values != null && values.unreadable() != null) {
			return NLS.bind(Messages.EvidenceForm_amount_error, values.unreadable());
		}
		boolean missing = personal != null && personal.getSelection() && consent.getText().isBlank();
		return missing ? Messages.EvidenceForm_consent_error : null;
	}

	/** Which of the choices is shown. */
	int shown() {
		return shows.getSelectionIndex();
	}

	/** Who saw it, as typed. */
	String observer() {
		return observer.getText().strip();
	}

	EvidenceEntry entry(Party seenBy) {
		EEnumLiteral where = BasePackage.Literals.CHANNEL.getELiterals().get(Math.max(0, channel.getSelectionIndex()));
		EEnumLiteral how = BasePackage.Literals.ACQUISITION_METHOD.getELiterals().get(Math.max(0, method.getSelectionIndex()));
		boolean guarded = personal.getSelection();
		return new EvidenceEntry(name.getText().strip(), (Channel) where.getInstance(), (AcquisitionMethod) how.getInstance(), text(place.getText()),
				get(date), seenBy, customer.getSelection(), text(note.getText()), values.values(), files.files(),
				guarded ? text(consent.getText()) : null, guarded ? get(keepUntil) : null);
	}

	private static String text(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}

	/** Room for the next observation of the same visit. */
	void next() {
		name.setText(""); //$NON-NLS-1$
		note.setText(""); //$NON-NLS-1$
		values.clear();
		files.clear();
		personal.setSelection(false);
		enablePersonal();
		name.setFocus();
	}
}
