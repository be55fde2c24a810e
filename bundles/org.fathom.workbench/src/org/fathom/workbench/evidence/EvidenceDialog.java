package org.fathom.workbench.evidence;

import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.jface.layout.GridDataFactory;
import org.fathom.core.evidence.EvidenceEntry;
import org.fathom.core.evidence.RecordEvidenceOperation;
import org.fathom.core.operation.AddPartyOperation;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.base.PartyKind;
import org.fathom.model.insight.Evidence;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Whereabouts;

/** Records what was seen: quick to fill with the keyboard, and ready for the next observation of the same visit. */
public final class EvidenceDialog extends TitleAreaDialog {
	private static final int WIDTH = 780;
	private static final int NEXT = IDialogConstants.CLIENT_ID;

	private final OpenStudy study;
	private final Named element;
	private final EvidenceForm form = new EvidenceForm(this::check);
	private List<Shown> choices;

	/**
	 * Creates the dialog.
	 *
	 * @param shell   parent
	 * @param study   where the evidence goes
	 * @param element a step, pain point or anything else that was looked at; {@code null} if nothing was chosen
	 */
	public EvidenceDialog(Shell shell, OpenStudy study, Named element) {
		super(shell);
		this.study = study;
		this.element = element;
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		getShell().setText(Messages.EvidenceDialog_record_title);
		setTitle(element == null ? Messages.EvidenceDialog_record_title
				: NLS.bind(Messages.EvidenceDialog_at_title, new Whereabouts().place(element)));
		setMessage(Messages.EvidenceDialog_hint_message);
		choices = Shown.about(element, study.session().index());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, -1).applyTo(form.create(area, study.session().index(), element, choices));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, NEXT, Messages.EvidenceDialog_next_label, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.EvidenceDialog_record_label, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.EvidenceDialog_cancel_label, false);
		check();
	}

	/** An empty form is no error yet. */
	private void check() {
		String error = form.error();
		setErrorMessage(error == Messages.EvidenceForm_noName_error ? null : error);
		for (int id : new int[] { NEXT, IDialogConstants.OK_ID }) {
			Button button = getButton(id);
			if (button != null) {
				button.setEnabled(error == null);
			}
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == NEXT) {
			if (record()) {
				form.next();
				setMessage(Messages.EvidenceDialog_recorded_message);
			}
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		if (record()) {
			super.okPressed();
		}
	}

	private boolean record() {
		Evidence[] recorded = new Evidence[1];
		try {
			study.execute(Messages.EvidenceDialog_record_title, () -> recorded[0] = run());
			LastVisit.remember(recorded[0]);
			return true;
		} catch (UncheckedIOException e) {
			MessageDialog.openError(getShell(), Messages.EvidenceDialog_record_title, e.getMessage());
			return false;
		}
	}

	private Evidence run() {
		StudySession session = study.session();
		EvidenceEntry entry = form.entry(form.observer().isEmpty() ? null : new AddPartyOperation(session, form.observer(), PartyKind.PERSON).run());
		return new RecordEvidenceOperation(session, entry, choices.get(form.shown()).target().in(session, entry.name())).run();
	}
}
