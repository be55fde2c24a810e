package org.fathom.core.migration;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the version of the format that a file declares: the latest of its root's namespaces and format version. */
final class FormatProbe {
	private static final Pattern NAMESPACE = Pattern.compile("https://fathom\\.org/[a-z/]+/(\\d{1,6}(?:\\.\\d{1,6})*)"); //$NON-NLS-1$
	private static final Pattern NUMBERS = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})*"); //$NON-NLS-1$

	/**
	 * A version and where it stands.
	 *
	 * @param version what the file declares
	 * @param line    from 1
	 */
	record Declared(FormatVersion version, int line) {
	}

	/** The declared version; empty if the text is no XML or declares none: whoever reads it will say what is wrong. */
	Optional<Declared> probe(String text) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
			while (!reader.isStartElement()) {
				if (!reader.hasNext()) {
					return Optional.empty();
				}
				reader.next();
			}
			return declared(reader, text);
		} catch (XMLStreamException e) {
			return Optional.empty();
		}
	}

	private static Optional<Declared> declared(XMLStreamReader root, String text) {
		Declared latest = null;
		for (int i = 0; i < root.getNamespaceCount(); i++) {
			Matcher matcher = NAMESPACE.matcher(String.valueOf(root.getNamespaceURI(i)));
			if (matcher.matches()) {
				latest = later(latest, matcher.group(1), line(text, root.getNamespaceURI(i)));
			}
		}
		String version = root.getAttributeValue(null, "formatVersion"); //$NON-NLS-1$
		if (version != null && NUMBERS.matcher(version).matches()) {
			latest = later(latest, version, line(text, "formatVersion=")); //$NON-NLS-1$
		}
		return Optional.ofNullable(latest);
	}

	private static Declared later(Declared known, String version, int line) {
		FormatVersion found = FormatVersion.of(version);
		return known == null || found.compareTo(known.version()) > 0 ? new Declared(found, line) : known;
	}

	private static int line(String text, String part) {
		return 1 + (int) text.substring(0, Math.max(0, text.indexOf(part))).chars().filter(c -> c == '\n').count();
	}
}
