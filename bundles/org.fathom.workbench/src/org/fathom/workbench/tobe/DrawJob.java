package org.fathom.workbench.tobe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.tobe.ToBe;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.tobe.ToBeSvgExporter;
import org.fathom.workbench.Messages;

/** Draws a flow with its differences beside the user interface: the picture of {@code fathom tobe --svg}. */
final class DrawJob extends Job {
	private final Display display;
	private final BiConsumer<ImageData, String> receiver;
	private volatile ToBe wanted;

	/** The receiver is called in the thread of the display, with the picture or, if it cannot be drawn, with {@code null} and the reason. */
	DrawJob(Display display, BiConsumer<ImageData, String> receiver) {
		super(Messages.DrawJob_draw_label);
		this.display = display;
		this.receiver = receiver;
		setSystem(true);
	}

	void draw(ToBe toBe) {
		wanted = toBe;
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		ToBe drawn = wanted;
		try {
			Path file = Files.createTempFile("fathom-tobe", ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				new ToBeSvgExporter().export(drawn, file);
				deliver(drawn, new ImageData(file.toString()), null);
			} finally {
				Files.deleteIfExists(file);
			}
		} catch (ExchangeException | IOException e) {
			deliver(drawn, null, e.getMessage());
		} catch (RuntimeException e) {
			if (drawn == wanted) {
				throw e;
			}
			// the study changed while it was read: what became of it is drawn next
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	private void deliver(ToBe drawn, ImageData picture, String reason) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (drawn == wanted) {
					receiver.accept(picture, reason);
				}
			});
		}
	}
}
