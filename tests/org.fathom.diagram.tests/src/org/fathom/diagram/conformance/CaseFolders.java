package org.fathom.diagram.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folders of cases below a folder. */
final class CaseFolders {
	private CaseFolders() {
	}

	/** The folders of cases, the folder itself among them, sorted by name. */
	static List<Path> below(Path root) throws IOException {
		try (Stream<Path> folders = Files.walk(root)) {
			return folders.filter(Files::isDirectory).filter(each -> isScripted(each) || isExpressions(each)).sorted()
					.toList();
		}
	}

	/** Whether a folder is a case of diagrams or tables. */
	static boolean isScripted(Path folder) {
		return has(folder, "script.json") && has(folder, "expected.json") && has(folder, "view.odesign");
	}

	/** The files with expressions in a folder. */
	static List<Path> groups(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().toList();
		}
	}

	private static boolean isExpressions(Path folder) {
		try {
			return !has(folder, "view.odesign") && has(folder, "model.ecore") && has(folder, "model.xmi")
					&& !groups(folder).isEmpty();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static boolean has(Path folder, String file) {
		return Files.isRegularFile(folder.resolve(file));
	}
}
