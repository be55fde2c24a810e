package org.fathom.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.osgi.util.NLS;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.Messages;

/** Writes a file that is complete or, after a failure, as it was before. */
public final class WholeFile {
	private WholeFile() {
	}

	/**
	 * Writes the file.
	 *
	 * @param file    where to; its folder is created
	 * @param content all of it
	 * @throws ExchangeException if it cannot be written; the message names the file
	 */
	public static void write(Path file, byte[] content) throws ExchangeException {
		try {
			Path target = file.toAbsolutePath();
			Files.createDirectories(target.getParent());
			Path temporary = target.resolveSibling(".fathom-" + target.getFileName()); //$NON-NLS-1$
			try {
				Files.write(temporary, content);
				Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			throw new ExchangeException(NLS.bind(Messages.DiagramExport_cannotWrite_error, file, e.getMessage()), e);
		}
	}
}
