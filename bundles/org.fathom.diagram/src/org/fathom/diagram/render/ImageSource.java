package org.fathom.diagram.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Gives the bytes of the pictures that a specification names. */
public interface ImageSource {

	/**
	 * Reads a picture.
	 *
	 * @param path its path as in the specification: {@code /bundle/folder/file.svg}
	 * @return its bytes; empty if there is no such picture
	 */
	Optional<byte[]> find(String path);

	/**
	 * Reads pictures as resources; the first segment of a path, the bundle's name, is dropped.
	 *
	 * @param loader the class loader of the bundle that holds the pictures
	 * @return a new source
	 */
	static ImageSource of(ClassLoader loader) {
		return path -> {
			int folder = path.indexOf('/', 1);
			if (folder < 0) {
				return Optional.empty();
			}
			try (InputStream in = loader.getResourceAsStream(path.substring(folder + 1))) {
				return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
			} catch (IOException e) {
				throw new UncheckedIOException(path, e);
			}
		};
	}
}
