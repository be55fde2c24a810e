package org.fathom.diagram.render;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.internal.Messages;

/** A picture would have more pixels than anything could show. */
public final class PictureTooLargeException extends IOException {
	private static final long serialVersionUID = 1L;
	private static final long MILLION = 1_000_000;

	PictureTooLargeException(long width, long height, long most) {
		super(NLS.bind(Messages.PngWriter_tooLarge_message, new Object[] { width, height, most / MILLION }));
	}
}
