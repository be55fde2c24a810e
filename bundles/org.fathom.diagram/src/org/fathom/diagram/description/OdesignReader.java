package org.fathom.diagram.description;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.fathom.diagram.description.internal.SpecElement;
import org.fathom.diagram.description.internal.SpecTreeReader;

/** Reads viewpoint specifications in Sirius' {@code .odesign} format. */
public final class OdesignReader {

	/**
	 * Reads a specification.
	 *
	 * @param file where it is
	 * @return the specification; what is wrong or not supported is among its problems
	 * @throws IOException if it cannot be read at all
	 */
	public ViewpointSpecification read(URL file) throws IOException {
		try (InputStream input = file.openStream()) {
			return read(input, file.getPath().substring(file.getPath().lastIndexOf('/') + 1));
		}
	}

	/**
	 * Reads a specification.
	 *
	 * @param input its bytes; not closed
	 * @param name  name of the file, for problems
	 * @return the specification; what is wrong or not supported is among its problems
	 * @throws IOException if it cannot be read at all
	 */
	public ViewpointSpecification read(InputStream input, String name) throws IOException {
		SpecElement root = new SpecTreeReader().read(input, name);
		root.setFile(name);
		return new ViewpointBuilder(new SpecContext(name, root), name).build(root);
	}
}
