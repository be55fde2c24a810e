package org.fathom.core.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Which files belong to a study, and how files and resources correspond. */
final class StudyFiles {
	static final String STUDY_FILE = "study.fathom"; //$NON-NLS-1$

	private final Path folder;
	private final Set<String> extensions;

	StudyFiles(Path folder, List<String> extraExtensions) {
		this.folder = folder.toAbsolutePath().normalize();
		extensions = new HashSet<>(List.of("process", "datamodel", "insight", "solution", "library")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		extensions.addAll(extraExtensions);
	}

	Path folder() {
		return folder;
	}

	Path studyFile() {
		return folder.resolve(STUDY_FILE);
	}

	/** The model files: the study file first, the others by path; hidden folders are left out. */
	List<Path> modelFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
				boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith("."); //$NON-NLS-1$
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String name = file.getFileName().toString();
				if (extensions.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.startsWith(".")) { //$NON-NLS-1$
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		Collections.sort(files);
		files.add(0, studyFile());
		return files;
	}

	URI uri(Path file) {
		return URI.createFileURI(file.toString());
	}

	Path file(Resource resource) {
		return Path.of(resource.getURI().toFileString());
	}

	Path relative(Path file) {
		return folder.relativize(file);
	}

	/** A path with {@code /} between folders, on every system. */
	static String slashes(Path relative) {
		return relative.toString().replace('\\', '/');
	}
}
