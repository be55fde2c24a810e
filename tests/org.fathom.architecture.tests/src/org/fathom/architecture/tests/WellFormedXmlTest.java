package org.fathom.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WellFormedXmlTest {

	private static final Set<String> SUFFIXES = Set.of("xml", "odesign", "e4xmi", "exsd", "ecore", "genmodel", "product", "target", "svg");

	@Test
	void everyXmlFileOfTheProjectIsWellFormed() {
		Stream<Path> files = List.of("bundles", "features", "releng").stream()
				.flatMap(folder -> Repository.files(Repository.root().resolve(folder), WellFormedXmlTest::isXml).stream());
		assertAll(files.map(file -> (Executable) () -> Xml.parse(file)));
	}

	private static boolean isXml(String name) {
		return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1));
	}
}
