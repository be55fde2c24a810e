package org.fathom.diagram.conformance;

import java.nio.file.Path;

/** Where the cases are: beside this bundle, or in the folder of the property {@code fathom.conformance}. */
final class Cases {
	private Cases() {
	}

	static Path folder(String kind) {
		String given = System.getProperty("fathom.conformance");
		if (given != null) {
			return Path.of(given, kind).toAbsolutePath();
		}
		String root = System.getProperty("fathom.root");
		Path bundle = root == null ? Path.of(System.getProperty("basedir", "."))
				: Path.of(root, "tests", "org.fathom.diagram.tests");
		return bundle.resolve("cases").resolve(kind).toAbsolutePath();
	}
}
