package org.fathom.workbench.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The studies opened last, kept in the workspace's preferences. */
public final class RecentStudies {
	private static final String NODE = "org.fathom.workbench"; //$NON-NLS-1$
	private static final String KEY = "recentStudies"; //$NON-NLS-1$
	private static final int MOST = 8;

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

	/**
	 * The folders, newest first.
	 *
	 * @return those that still exist; a new list
	 */
	public List<Path> folders() {
		List<Path> folders = new ArrayList<>();
		for (String line : preferences.get(KEY, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
			try {
				if (!line.isBlank() && Files.exists(Path.of(line).resolve("study.fathom"))) { //$NON-NLS-1$
					folders.add(Path.of(line));
				}
			} catch (InvalidPathException e) {
				ILog.of(RecentStudies.class).warn(line, e);
			}
		}
		return folders;
	}

	/**
	 * Puts a folder to the front.
	 *
	 * @param folder a study that was opened
	 */
	public void add(Path folder) {
		List<String> lines = new ArrayList<>();
		lines.add(folder.toString());
		folders().stream().map(Path::toString).filter(line -> !line.equals(folder.toString())).limit(MOST - 1L).forEach(lines::add);
		preferences.put(KEY, String.join("\n", lines)); //$NON-NLS-1$
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentStudies.class).warn(folder.toString(), e);
		}
	}
}
