package org.fathom.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the sample study that a test may change. */
final class SampleCopy {

	private SampleCopy() {
	}

	static Path in(Path folder) throws IOException {
		Path root = System.getProperty("fathom.root") != null ? Path.of(System.getProperty("fathom.root"))
				: Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent().getParent();
		Path sample = root.resolve("samples/harbour-telecom");
		Path copy = folder.resolve("study");
		try (Stream<Path> files = Files.walk(sample)) {
			for (Path file : files.toList()) {
				Path target = copy.resolve(sample.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		}
		return copy;
	}

	/** The content of every file, by its path below the folder. */
	static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return contents;
	}
}
