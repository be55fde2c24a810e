package org.fathom.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;

/** A bundle's folder and its manifest. */
record Bundle(Path folder) {

	String name() {
		return names("Bundle-SymbolicName").get(0);
	}

	List<String> requiredBundles() {
		return names("Require-Bundle");
	}

	List<String> importedPackages() {
		return names("Import-Package");
	}

	List<String> exportedPackages() {
		return names("Export-Package");
	}

	/** A header as it stands, empty if there is none. */
	String header(String header) {
		try (InputStream stream = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			String value = new Manifest(stream).getMainAttributes().getValue(header);
			return value == null ? "" : value;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<String> names(String header) {
		String value = header(header).replaceAll("\"[^\"]*\"", "");
		return Arrays.stream(value.split(",")).map(entry -> entry.split(";")[0].strip()).filter(entry -> !entry.isEmpty()).toList();
	}

	/** The hand-written sources. */
	List<Path> sources() {
		return Repository.files(folder.resolve("src"), name -> name.endsWith(".java"));
	}
}
