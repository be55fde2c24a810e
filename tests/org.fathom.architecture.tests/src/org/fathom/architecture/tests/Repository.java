package org.fathom.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The project folder that the tests read. */
final class Repository {

	private Repository() {
	}

	/** The project's top folder: {@code fathom.root}, else the folder above {@code tests} of the running module. */
	static Path root() {
		String root = System.getProperty("fathom.root");
		return root != null ? Path.of(root) : Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent().getParent();
	}

	static List<Bundle> bundles() {
		return modules("bundles");
	}

	static List<Bundle> tests() {
		return modules("tests");
	}

	static List<Bundle> modules(String folder) {
		try (Stream<Path> folders = Files.list(root().resolve(folder))) {
			return folders.filter(path -> Files.exists(path.resolve("META-INF/MANIFEST.MF"))).sorted().map(Bundle::new).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Files below a folder, without what builds leave there; empty if the folder does not exist. */
	static List<Path> files(Path folder, Predicate<String> name) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).filter(file -> name.test(file.getFileName().toString()))
					.filter(file -> !isBuilt(root().relativize(file))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isBuilt(Path relative) {
		for (Path part : relative) {
			if (List.of("target", "bin", "src-gen", ".git", "node_modules").contains(part.toString())) {
				return true;
			}
		}
		return false;
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String relative(Path file) {
		return root().relativize(file).toString().replace('\\', '/');
	}
}
