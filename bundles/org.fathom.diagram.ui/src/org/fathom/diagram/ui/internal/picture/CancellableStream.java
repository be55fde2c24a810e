package org.fathom.diagram.ui.internal.picture;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

/** A stream that fails once the user has cancelled. */
final class CancellableStream extends FilterOutputStream {
	private final IProgressMonitor monitor;

	CancellableStream(OutputStream out, IProgressMonitor monitor) {
		super(out);
		this.monitor = monitor;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (monitor.isCanceled()) {
			throw new InterruptedIOException();
		}
		out.write(bytes, offset, length);
	}
}
