package org.fathom.diagram.ui.notice;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Tells for some seconds, without taking the keyboard, that something has been written, and leads to it. */
public final class WrittenNotice {
	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final long SECONDS = 8;
	private static final int SIDE = 10;
	private static final int TOP = 6;

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
		NotificationPopup.forDisplay(display).title(WrittenNotice::title, true).content(this::content).fadeIn(true)
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

	private static Control title(Composite parent) {
		Label title = new Label(parent, SWT.NONE);
		title.setText(Messages.WrittenNotice_title);
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, TOP).applyTo(title);
		return title;
	}

	private Control content(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(SIDE, TOP).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(links(content));
		parent.getShell().addPaintListener(WrittenNotice::frame);
		return content;
	}

	/** The notice floats without the frame of the system over what has the same ground; its letters have the colour that is seen on it. */
	private static void frame(PaintEvent event) {
		Shell shell = (Shell) event.widget;
		event.gc.setForeground(shell.getForeground());
		event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
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
