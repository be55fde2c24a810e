package org.fathom.exchange.bpmn;

import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with one element a line, two spaces a level, and without the characters that XML 1.0 forbids. */
final class IndentedXmlWriter {
	private final XMLStreamWriter out;
	private int depth;
	private boolean open;

	IndentedXmlWriter(OutputStream stream) throws XMLStreamException {
		out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8"); //$NON-NLS-1$
		out.writeStartDocument("UTF-8", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Starts an element; the name carries its prefix. */
	void start(String name, String... attributes) throws XMLStreamException {
		newLine();
		out.writeStartElement(name);
		attributes(attributes);
		depth++;
		open = true;
	}

	void end() throws XMLStreamException {
		depth--;
		if (!open) {
			newLine();
		}
		out.writeEndElement();
		open = false;
	}

	void empty(String name, String... attributes) throws XMLStreamException {
		newLine();
		out.writeEmptyElement(name);
		attributes(attributes);
		open = false;
	}

	/** Writes an element that holds only text; nothing if there is no text. */
	void text(String name, String text, String... attributes) throws XMLStreamException {
		if (text == null || text.isBlank()) {
			return;
		}
		newLine();
		out.writeStartElement(name);
		attributes(attributes);
		out.writeCharacters(clean(text));
		out.writeEndElement();
		open = false;
	}

	void close() throws XMLStreamException {
		out.writeCharacters("\n"); //$NON-NLS-1$
		out.writeEndDocument();
		out.flush();
	}

	/** Names and values in turn; a {@code null} or empty value leaves the attribute out. */
	private void attributes(String... namesAndValues) throws XMLStreamException {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			String value = namesAndValues[i + 1];
			if (value != null && !value.isEmpty()) {
				out.writeAttribute(namesAndValues[i], clean(value));
			}
		}
	}

	private void newLine() throws XMLStreamException {
		out.writeCharacters("\n" + "  ".repeat(depth)); //$NON-NLS-1$ //$NON-NLS-2$
		open = false;
	}

	private static String clean(String text) {
		return text.codePoints().filter(IndentedXmlWriter::isAllowed)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isAllowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
				|| c >= 0x10000;
	}
}
