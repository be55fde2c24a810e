package org.fathom.architecture.tests;

import java.io.IOException;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads the XML files of the project. */
final class Xml {

	private Xml() {
	}

	static Document parse(Path file) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(file.toFile());
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new AssertionError(Repository.relative(file) + ": " + e.getMessage(), e);
		}
	}
}
