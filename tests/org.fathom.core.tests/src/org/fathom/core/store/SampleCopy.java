package org.fathom.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fathom.core.Samples;

/** A copy of the sample study that a test may change. */
public final class SampleCopy {

	private SampleCopy() {
	}

	/**
	 * Copies the sample.
	 *
	 * @param folder where the copy is made
	 * @return the folder of the study
	 * @throws IOException if it cannot be copied
	 */
	public static Path in(Path folder) throws IOException {
		Path sample = Samples.folder("harbour-telecom");
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

	/**
	 * The content of every file.
	 *
	 * @param folder of the study
	 * @return by path below the folder
	 * @throws IOException if a file cannot be read
	 */
	public static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return contents;
	}
}
