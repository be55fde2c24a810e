package org.fathom.diagram.description.internal;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a specification file into a tree; document types and external entities are off. */
public final class SpecTreeReader {
	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance"; //$NON-NLS-1$
	private static final String XMI = "http://www.omg.org/XMI"; //$NON-NLS-1$

	/**
	 * Reads a file.
	 *
	 * @param input its bytes; not closed
	 * @param name  name of the file, for messages
	 * @return the root element; of an {@code xmi:XMI} file the first element that is in a namespace of its own
	 * @throws IOException if it is no well-formed XML
	 */
	public SpecElement read(InputStream input, String name) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
		try {
			return read(factory.createXMLStreamReader(input));
		} catch (XMLStreamException e) {
			throw new IOException(name + ": " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	private static SpecElement read(XMLStreamReader reader) throws XMLStreamException {
		SpecElement root = null;
		SpecElement current = null;
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				current = start(reader, current);
				root = root == null ? current : root;
			} else if (event == XMLStreamConstants.CHARACTERS && current != null) {
				current.append(reader.getText());
			} else if (event == XMLStreamConstants.END_ELEMENT && current != null) {
				current = current.parent();
			}
		}
		return root;
	}

	private static SpecElement start(XMLStreamReader reader, SpecElement parent) {
		String type = parent == null ? reader.getLocalName() : local(reader.getAttributeValue(XSI, "type")); //$NON-NLS-1$
		SpecElement element = new SpecElement(parent, reader.getLocalName(), type,
				reader.getLocation().getLineNumber());
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String namespace = reader.getAttributeNamespace(i);
			if (namespace == null || namespace.isEmpty()) {
				element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
			} else if (XMI.equals(namespace) && "id".equals(reader.getAttributeLocalName(i))) { //$NON-NLS-1$
				element.put(SpecReferences.ID, reader.getAttributeValue(i));
				element.attribute(SpecReferences.ID, ""); //$NON-NLS-1$
			}
		}
		return element;
	}

	private static String local(String qualified) {
		return qualified == null ? "" : qualified.substring(qualified.indexOf(':') + 1); //$NON-NLS-1$
	}
}
