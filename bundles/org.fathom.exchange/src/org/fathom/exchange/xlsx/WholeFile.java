package org.fathom.exchange.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is complete or, after a failure, as it was before. */
final class WholeFile {
	private WholeFile() {
	}

	static void write(Path file, byte[] content) throws IOException {
		Path target = file.toAbsolutePath();
		Files.createDirectories(target.getParent());
		Path temporary = target.resolveSibling(".fathom-" + target.getFileName()); //$NON-NLS-1$
		try {
			Files.write(temporary, content);
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
