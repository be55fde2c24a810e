package org.fathom.workbench.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program was started with.
 *
 * @param study the study to open
 */
record StartArguments(Optional<Path> study) {
	private static final String STUDY = "-study"; //$NON-NLS-1$

	static StartArguments of(String... arguments) {
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (arguments[i].equals(STUDY)) {
				return new StartArguments(Optional.of(Path.of(arguments[i + 1]).toAbsolutePath()));
			}
		}
		return new StartArguments(Optional.empty());
	}
}
