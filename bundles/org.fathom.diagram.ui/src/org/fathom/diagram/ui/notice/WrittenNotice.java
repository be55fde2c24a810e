package org.fathom.diagram.ui.notice;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;

/** Tells for some seconds, without taking the keyboard, that something has been written, and leads to it. */
public final class WrittenNotice {
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final long SECONDS = 8;

	private final Path written;
	private final boolean folder;

	/**
	 * Prepares the notice; looks at the disk.
	 *
	 * @param written an absolute path of a file or a folder
	 */
	public WrittenNotice(Path written) {
		this.written = written;
		folder = Files.isDirectory(written);
	}

	/**
	 * Shows the notice at the lower right of the screen.
	 *
	 * @param display called in its thread
	 */
	public void show(Display display) {
		NotificationPopup.forDisplay(display).title(Messages.WrittenNotice_title, true).content(this::links).fadeIn(true)
				.delay(SECONDS * 1000).open();
	}

	/**
	 * Opens what has been written with the program of the system; shows the notice where there is none for it.
	 *
	 * @param display called in its thread
	 */
	public void openOrShow(Display display) {
		if (!Program.launch(written.toString())) {
			show(display);
		}
	}

	private Control links(Composite parent) {
		Link link = new Link(parent, SWT.WRAP);
		link.setText(NLS.bind(folder ? Messages.WrittenNotice_folder_label : Messages.WrittenNotice_file_label,
				escaped(written.getFileName()), escaped(written.getParent())));
		link.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> Program.launch(String.valueOf(FOLDER.equals(event.text) ? written.getParent() : written))));
		return link;
	}

	/** A sign that a link reads as a mnemonic stands for itself when it is doubled. */
	private static String escaped(Path path) {
		return String.valueOf(path).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
