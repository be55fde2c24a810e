package org.fathom.diagram.ui.internal.picture;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what to draw, in which format, and into which file. */
final class PictureDialog extends Dialog {
	private static final int WIDTH = 60;

	private final String name;
	private final boolean hasSelection;
	private final PictureSettings settings;
	private Button selection;
	private Combo format;
	private Text file;
	private Button open;
	private PictureRequest request;

	PictureDialog(Shell shell, String name, boolean hasSelection, PictureSettings settings) {
		super(shell);
		this.name = name.replaceAll("[\\\\/:*?\"<>|]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
		this.hasSelection = hasSelection;
		this.settings = settings;
	}

	PictureRequest request() {
		return request;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.PictureDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite rows = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.verticalSpacing = 8;
		rows.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		what(rows);
		label(rows, Messages.PictureDialog_format_label);
		format = new Combo(rows, SWT.READ_ONLY);
		format.setItems(Arrays.stream(PictureFormat.values()).map(PictureFormat::label).toArray(String[]::new));
		format.select(settings.format().ordinal());
		format.addListener(SWT.Selection, e -> file.setText(withExtension(file.getText())));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(format);
		label(rows, Messages.PictureDialog_file_label);
		file = new Text(rows, SWT.BORDER);
		file.setText(withExtension(settings.folder().resolve(name).toString()));
		file.addListener(SWT.Modify, e -> update());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(file);
		Button browse = new Button(rows, SWT.PUSH);
		browse.setText(Messages.PictureDialog_browse_label);
		browse.addListener(SWT.Selection, e -> browse());
		new Label(rows, SWT.NONE);
		open = new Button(rows, SWT.CHECK);
		open.setText(Messages.PictureDialog_open_label);
		open.setSelection(settings.open());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		return area;
	}

	private void what(Composite rows) {
		label(rows, Messages.PictureDialog_what_label);
		Composite choices = new Composite(rows, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		choices.setLayout(layout);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
		Button whole = new Button(choices, SWT.RADIO);
		whole.setText(Messages.PictureDialog_whole_label);
		selection = new Button(choices, SWT.RADIO);
		selection.setText(Messages.PictureDialog_selection_label);
		selection.setEnabled(hasSelection);
		boolean part = hasSelection && settings.selection();
		selection.setSelection(part);
		whole.setSelection(!part);
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private PictureFormat format() {
		return PictureFormat.values()[format.getSelectionIndex()];
	}

	private String withExtension(String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		boolean known = Arrays.stream(PictureFormat.values()).anyMatch(f -> lower.endsWith('.' + f.extension()));
		return (known ? path.substring(0, path.lastIndexOf('.')) : path) + '.' + format().extension();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.PictureDialog_title);
		Path now = path();
		if (now != null && now.getFileName() != null) {
			dialog.setFilterPath(now.getParent() == null ? null : now.getParent().toString());
			dialog.setFileName(now.getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(withExtension(chosen));
		}
	}

	/** {@code null} if what is typed is no path. */
	private Path path() {
		try {
			String text = file.getText().strip();
			return text.isEmpty() ? null : Path.of(text).toAbsolutePath();
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private void update() {
		Path path = path();
		boolean possible = path != null && path.getParent() != null && Files.isDirectory(path.getParent()) && !Files.isDirectory(path);
		getButton(IDialogConstants.OK_ID).setEnabled(possible);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.PictureDialog_export_label, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.PictureDialog_cancel_label, false);
		update();
	}

	@Override
	protected void okPressed() {
		Path path = Path.of(withExtension(path().toString()));
		if (!Files.exists(path)
				|| MessageDialog.openQuestion(getShell(), Messages.PictureDialog_title, NLS.bind(Messages.PictureDialog_overwrite_message, path))) {
			request = new PictureRequest(selection.getSelection(), format(), path, open.getSelection());
			super.okPressed();
		}
	}
}
