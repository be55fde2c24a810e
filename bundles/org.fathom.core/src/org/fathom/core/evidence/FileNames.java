package org.fathom.core.evidence;

import java.util.function.Predicate;

/** Names of files that every system takes. */
final class FileNames {
	private FileNames() {
	}

	/** The name without what some system refuses in names. */
	static String plain(String name) {
		String plain = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "-").replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		return plain.isEmpty() ? "file" : plain; //$NON-NLS-1$
	}

	/** The wanted path, with a number before its ending if it is taken. */
	static String free(String wanted, Predicate<String> isTaken) {
		int dot = wanted.lastIndexOf('.');
		int end = dot > wanted.lastIndexOf('/') + 1 ? dot : wanted.length();
		String candidate = wanted;
		for (int number = 2; isTaken.test(candidate); number++) {
			candidate = wanted.substring(0, end) + '-' + number + wanted.substring(end);
		}
		return candidate;
	}
}
