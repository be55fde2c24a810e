package org.fathom.diagram.ui.internal.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.ui.notice.WrittenNotice;

/** Writes a picture beside the user interface; the file is there only when it is complete. */
final class PictureJob extends Job {
	private final Scene scene;
	private final ImageSource images;
	private final PictureRequest request;
	private final Display display;

	PictureJob(Scene scene, ImageSource images, PictureRequest request, Display display) {
		super(NLS.bind(Messages.PictureJob_writing_label, request.file().getFileName()));
		this.scene = scene;
		this.images = images;
		this.request = request;
		this.display = display;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		Path file = request.file();
		Path temporary = file.resolveSibling(".fathom-" + file.getFileName()); //$NON-NLS-1$
		try {
			try (OutputStream out = new BufferedOutputStream(new CancellableStream(Files.newOutputStream(temporary), monitor))) {
				request.format().write(scene, images, out);
			}
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			return Status.error(NLS.bind(Messages.PictureJob_failed_message, file, e.getLocalizedMessage()), e);
		} finally {
			temporary.toFile().delete();
		}
		WrittenNotice notice = new WrittenNotice(file);
		display.asyncExec(() -> {
			if (request.open()) {
				notice.openOrShow(display);
			} else {
				notice.show(display);
			}
		});
		return Status.OK_STATUS;
	}
}
