package org.fathom.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.fathom.model.types.Ids;

/** Writes files so that a crash leaves either the old one or the new one. */
public final class AtomicFile {
	private static final String TEMPORARY_PREFIX = ".fathom-"; //$NON-NLS-1$

	private AtomicFile() {
	}

	/**
	 * Replaces a file as a whole: writes a temporary file in the same folder, forces it to the disk and renames it.
	 *
	 * @param file    need not be there; its folders are created
	 * @param content what it holds afterwards
	 * @throws IOException if it cannot be written; the old file is as it was
	 */
	public static void replace(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = file.resolveSibling(TEMPORARY_PREFIX + Ids.next());
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(content);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
