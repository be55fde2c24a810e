package org.fathom.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;

/**
 * Writes the files of a study whose content has changed. Each is written to a temporary file in the same folder, forced to the
 * disk, and then renamed over the old one, so that a crash leaves either the old file or the new one.
 */
final class StudySaver {
	private static final byte[] NOTHING = {};
	private static final String BACKUP_FOLDER = ".fathom/backup"; //$NON-NLS-1$

	private final StudyFiles files;
	private final DiskState disk;
	private final List<Path> written = new ArrayList<>();
	private final List<Path> deleted = new ArrayList<>();

	StudySaver(StudyFiles files, DiskState disk) {
		this.files = files;
		this.disk = disk;
	}

	SaveReport save(ResourceSet resources, IProgressMonitor monitor) throws StudyException {
		List<Resource> all = List.copyOf(resources.getResources());
		SubMonitor progress = SubMonitor.convert(monitor, all.size());
		for (Resource resource : all) {
			if (resource.isModified()) {
				Path file = files.file(resource);
				progress.subTask(files.relative(file).toString());
				save(resource, file);
			}
			progress.worked(1);
		}
		return new SaveReport(written, deleted);
	}

	/** What saving would write, in the order of the resources. */
	List<UnsavedFile> unsaved(ResourceSet resources) throws IOException {
		List<UnsavedFile> unsaved = new ArrayList<>();
		for (Resource resource : resources.getResources()) {
			if (resource.isModified()) {
				byte[] content = resource.getContents().isEmpty() ? NOTHING : serialise(resource);
				resource.setModified(true);
				Path file = files.file(resource);
				byte[] base = disk.content(file) == null ? NOTHING : disk.content(file);
				if (!Arrays.equals(base, content)) {
					unsaved.add(new UnsavedFile(StudyFiles.slashes(files.relative(file)), base, content));
				}
			}
		}
		return unsaved;
	}

	private void save(Resource resource, Path file) throws StudyException {
		try {
			if (!disk.isCurrent(file)) {
				throw new StudyException(NLS.bind(Messages.StudySaver_changedOnDisk_error, files.relative(file)), null);
			}
			backUp(file);
			if (resource.getContents().isEmpty()) {
				delete(file);
			} else {
				write(file, serialise(resource));
			}
			resource.setModified(false);
		} catch (IOException e) {
			throw new StudyException(
					NLS.bind(Messages.StudySaver_cannotWrite_error, files.relative(file), e.getMessage()), e);
		}
	}

	/** Keeps the original of a file of an older version of the format, once. */
	private void backUp(Path file) throws IOException {
		String version = disk.oldVersion(file);
		if (version != null) {
			Path backup = files.folder().resolve(BACKUP_FOLDER).resolve(version).resolve(files.relative(file));
			if (!Files.exists(backup)) {
				AtomicFile.replace(backup, disk.content(file));
			}
			disk.forgetOldVersion(file);
		}
	}

	private void delete(Path file) throws IOException {
		if (Files.deleteIfExists(file)) {
			disk.forget(file);
			deleted.add(files.relative(file));
		}
	}

	private void write(Path file, byte[] content) throws IOException {
		if (!Files.exists(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
			AtomicFile.replace(file, content);
			disk.remember(file, content);
			written.add(files.relative(file));
		}
	}

	static byte[] serialise(Resource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toByteArray();
	}
}
