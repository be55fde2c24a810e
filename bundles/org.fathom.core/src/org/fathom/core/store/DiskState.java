package org.fathom.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What the files of a study held when they were last read or written, to notice that another program has changed them. */
final class DiskState {
	private final Map<Path, byte[]> contents = new HashMap<>();

	void remember(Path file, byte[] content) {
		contents.put(file, content);
	}

	void forget(Path file) {
		contents.remove(file);
	}

	/**
	 * Whether a file has the content that is remembered.
	 *
	 * @return {@code false} if it was changed, removed or made by somebody else
	 * @throws IOException if it cannot be read
	 */
	boolean isCurrent(Path file) throws IOException {
		byte[] known = contents.get(file);
		if (!Files.exists(file)) {
			return known == null;
		}
		return known != null && Arrays.equals(known, Files.readAllBytes(file));
	}
}
