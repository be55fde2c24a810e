package org.fathom.diagram.description;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with {@code .odesign} files that somebody edits while they are used. */
public final class ViewpointFolder {
	/** Code of the problem of a file that cannot be read at all. */
	private static final String UNREADABLE = "ODESIGN-001"; //$NON-NLS-1$

	private final Path folder;
	private Map<Path, FileTime> known = Map.of();

	/**
	 * A folder.
	 *
	 * @param folder where the files are; it need not exist
	 */
	public ViewpointFolder(Path folder) {
		this.folder = folder;
	}

	/**
	 * Reads all files.
	 *
	 * @return a specification for each file in the order of their names; one that cannot be read has no viewpoints and a problem
	 */
	public List<ViewpointSpecification> read() {
		known = files();
		List<ViewpointSpecification> specifications = new ArrayList<>();
		known.keySet().stream().sorted().forEach(file -> specifications.add(read(file)));
		return specifications;
	}

	/**
	 * Whether a file has come, gone or changed since the files were read last.
	 *
	 * @return {@code true} if reading again would give something else
	 */
	public boolean hasChanged() {
		return !known.equals(files());
	}

	private static ViewpointSpecification read(Path file) {
		String name = file.getFileName().toString();
		try (InputStream input = Files.newInputStream(file)) {
			return new OdesignReader().read(input, name);
		} catch (IOException e) {
			return new ViewpointSpecification(name, "", List.of(), //$NON-NLS-1$
					List.of(new DescriptionProblem(UNREADABLE, name, 0, "/", "", e.getMessage()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private Map<Path, FileTime> files() {
		if (!Files.isDirectory(folder)) {
			return Map.of();
		}
		Map<Path, FileTime> found = new HashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(each -> each.getFileName().toString().endsWith(".odesign")).toList()) { //$NON-NLS-1$
				found.put(file, Files.getLastModifiedTime(file));
			}
		} catch (IOException e) {
			return Map.of();
		}
		return found;
	}
}
