package org.fathom.workbench.edit;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.ProcessPackage;
import org.fathom.workbench.Messages;
import org.fathom.workbench.study.OpenStudy;

/** Asks for the name of a process and its steps, one a line, and shows the flow. */
public final class NewProcessDialog extends TitleAreaDialog {
	private static final int WIDTH = 520;
	private static final int HEIGHT = 200;

	private final OpenStudy study;
	private final List<ProcessArea> areas;
	private Text name;
	private Combo area;
	private Text steps;

	/**
	 * Creates the dialog.
	 *
	 * @param shell parent
	 * @param study gets the process
	 */
	public NewProcessDialog(Shell shell, OpenStudy study) {
		super(shell);
		this.study = study;
		areas = study.session().index().all(ProcessArea.class);
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		getShell().setText(Messages.NewProcessDialog_new_title);
		setTitle(Messages.NewProcessDialog_new_title);
		setMessage(Messages.NewProcessDialog_hint_message);
		Composite form = new Composite(outer, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).margins(10, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
		ElementLabels labels = new ElementLabels();
		new Label(form, SWT.NONE).setText(Messages.ListPage_name_label);
		name = new Text(form, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		if (!areas.isEmpty()) {
			new Label(form, SWT.NONE).setText(labels.of(ProcessPackage.Literals.PROCESS_AREA));
			area = new Combo(form, SWT.READ_ONLY);
			areas.forEach(each -> area.add(labels.of(each)));
			area.select(0);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		}
		Label caption = new Label(form, SWT.NONE);
		caption.setText(Messages.NewProcessDialog_steps_label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
		steps = new Text(form, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(steps);
		steps.addTraverseListener(event -> {
			event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			if (event.detail == SWT.TRAVERSE_RETURN && (event.stateMask & SWT.MOD1) != 0 && getButton(IDialogConstants.OK_ID).isEnabled()) {
				okPressed();
			}
		});
		name.addModifyListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank()));
		return outer;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.NewProcessDialog_create_label, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.EvidenceDialog_cancel_label, false);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
	}

	@Override
	protected void okPressed() {
		List<String> names = steps.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		ProcessArea home = area == null ? null : areas.get(area.getSelectionIndex());
		String wanted = name.getText().strip();
		Process[] made = new Process[1];
		String label = NLS.bind(Messages.ExplorerMenu_create_label, new ElementLabels().of(ProcessPackage.Literals.PROCESS));
		study.execute(label, () -> made[0] = new ProcessFromSteps(study.session()).create(home, wanted, names));
		super.okPressed();
		study.show(made[0]);
	}
}
