package org.fathom.core;

import java.nio.file.Path;
import java.util.List;

/** Where the sample studies are. */
public final class Samples {
	/** The folder names of all samples; they hold the same elements in two languages. */
	public static final List<String> NAMES = List.of("harbour-telecom", "harbour-telecom-zh");

	private Samples() {
	}

	/**
	 * The folder of a sample. It must not be changed.
	 *
	 * @param name one of {@link #NAMES}
	 * @return the folder in the project
	 */
	public static Path folder(String name) {
		String root = System.getProperty("fathom.root");
		Path project = root != null ? Path.of(root)
				: Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent().getParent();
		return project.resolve("samples").resolve(name);
	}
}
