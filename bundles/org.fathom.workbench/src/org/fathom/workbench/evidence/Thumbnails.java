package org.fathom.workbench.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.workbench.Messages;

/** The files of an observation: pictures small, others by name; a click opens one with the program of the system. */
final class Thumbnails {
	private static final int SIZE = 110;

	private final Composite box;

	Thumbnails(Composite parent) {
		box = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 8;
		layout.marginLeft = 0;
		box.setLayout(layout);
	}

	Composite control() {
		return box;
	}

	/** Shows files that exist; pictures are read beside the user interface. */
	void show(List<Path> files) {
		for (var child : box.getChildren()) {
			child.dispose();
		}
		for (Path file : files) {
			if (Files.isRegularFile(file) && isPicture(file)) {
				picture(file);
			} else {
				name(file);
			}
		}
	}

	private static boolean isPicture(Path file) {
		return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp)"); //$NON-NLS-1$
	}

	private void name(Path file) {
		Link link = new Link(box, SWT.NONE);
		String name = file.getFileName().toString();
		boolean there = Files.isRegularFile(file);
		link.setText(there ? "<a>" + name + "</a>" : name); //$NON-NLS-1$ //$NON-NLS-2$
		link.setToolTipText(there ? file.toString() : Messages.Thumbnails_missing_tooltip);
		link.addListener(SWT.Selection, event -> Program.launch(file.toString()));
	}

	private void picture(Path file) {
		Label label = new Label(box, SWT.BORDER);
		label.setText(file.getFileName().toString());
		label.setToolTipText(file.getFileName().toString());
		label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		label.addListener(SWT.MouseUp, event -> Program.launch(file.toString()));
		Display display = label.getDisplay();
		Job job = Job.create(file.getFileName().toString(), monitor -> {
			ImageData data = small(file);
			if (data != null && !display.isDisposed()) {
				display.asyncExec(() -> put(label, data));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	/** The picture at most so large; {@code null} if it cannot be read: its name stays. */
	private static ImageData small(Path file) {
		try {
			ImageData data = new ImageData(file.toString());
			double scale = Math.min(1, (double) SIZE / Math.max(data.width, data.height));
			return data.scaledTo(Math.max(1, (int) (data.width * scale)), Math.max(1, (int) (data.height * scale)));
		} catch (SWTException e) {
			return null;
		}
	}

	private void put(Label label, ImageData data) {
		if (!label.isDisposed()) {
			Image image = new Image(label.getDisplay(), data);
			label.addDisposeListener(event -> image.dispose());
			label.setImage(image);
			box.getParent().layout(true, true);
		}
	}
}
