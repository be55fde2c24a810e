package org.fathom.workbench.ticklist;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.fathom.core.store.StudyException;
import org.fathom.core.ticklist.ColumnGroup;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** Asks what a study asks of its tick-list, and writes it into the file of the study. */
final class RulesDialog extends TitleAreaDialog {
	private static final int WHOLE = 100;
	private static final int YEARS = 3650;

	private final OpenStudy study;
	private final TickListSettings before;
	private final Map<ColumnGroup, Button> columns = new EnumMap<>(ColumnGroup.class);
	private Spinner coverage;
	private Spinner concentration;
	private Spinner age;

	RulesDialog(Shell shell, OpenStudy study, TickListSettings before) {
		super(shell);
		this.study = study;
		this.before = before;
		setHelpAvailable(false);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(Messages.RulesDialog_rules_title);
		setTitle(Messages.RulesDialog_rules_title);
		setMessage(NLS.bind(Messages.RulesDialog_hint_message, TickListSettings.FILE));
		Composite form = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).margins(10, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		coverage = number(form, Messages.RulesDialog_coverage_label, before.minimumCoverage(), WHOLE);
		concentration = number(form, Messages.RulesDialog_concentration_label, before.maximumConcentration(), WHOLE);
		age = number(form, Messages.RulesDialog_age_label, before.maximumAge(), Math.max(YEARS, before.maximumAge()));
		columns.put(ColumnGroup.SCENES, check(form, Messages.RulesDialog_scenes_label, ColumnGroup.SCENES));
		columns.put(ColumnGroup.UNITS, check(form, Messages.RulesDialog_units_label, ColumnGroup.UNITS));
		return outer;
	}

	private static Spinner number(Composite form, String label, int value, int maximum) {
		new Label(form, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(form, SWT.BORDER);
		spinner.setMaximum(maximum);
		spinner.setSelection(value);
		return spinner;
	}

	private Button check(Composite form, String label, ColumnGroup group) {
		Button check = new Button(form, SWT.CHECK);
		check.setText(label);
		check.setSelection(before.columns().contains(group));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
		return check;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.RulesDialog_save_label, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.EvidenceDialog_cancel_label, false);
	}

	@Override
	protected void okPressed() {
		Set<ColumnGroup> shown = columns.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
		TickListSettings wanted = new TickListSettings(coverage.getSelection(), concentration.getSelection(), age.getSelection(), shown);
		if (!wanted.equals(before)) {
			Display display = getShell().getDisplay();
			IJobFunction writing = monitor -> write(wanted, display);
			Job.create(Messages.RulesDialog_write_label, writing).schedule();
		}
		super.okPressed();
	}

	private IStatus write(TickListSettings wanted, Display display) {
		try {
			wanted.write(study.session().folder());
		} catch (StudyException e) {
			return Status.error(e.getMessage(), e);
		}
		display.asyncExec(study::settingsChanged);
		return Status.OK_STATUS;
	}
}
