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
	private final Map<Path, String> oldVersions = new HashMap<>();

	void remember(Path file, byte[] content) {
		contents.put(file, content);
	}

	void forget(Path file) {
		contents.remove(file);
	}

	/** What a file held; {@code null} if it was not there. */
	byte[] content(Path file) {
		return contents.get(file);
	}

	/** Notes that a file on disk is of an older version of the format, until it is written. */
	void rememberOldVersion(Path file, String version) {
		oldVersions.put(file, version);
	}

	/** The older version of the format that a file on disk has; {@code null} if it has today's. */
	String oldVersion(Path file) {
		return oldVersions.get(file);
	}

	void forgetOldVersion(Path file) {
		oldVersions.remove(file);
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
