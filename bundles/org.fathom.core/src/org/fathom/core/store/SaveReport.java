package org.fathom.core.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What a save did.
 *
 * @param written files written, relative to the study folder
 * @param deleted files deleted because nothing was left in them, relative to the study folder
 */
public record SaveReport(List<Path> written, List<Path> deleted) {

	/** Takes own copies of the lists. */
	public SaveReport {
		written = List.copyOf(written);
		deleted = List.copyOf(deleted);
	}
}
