package org.fathom.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
import org.fathom.model.types.Ids;

/**
 * Writes the files of a study whose content has changed. Each is written to a temporary file in the same folder, forced to the
 * disk, and then renamed over the old one, so that a crash leaves either the old file or the new one.
 */
final class StudySaver {
	private static final String TEMPORARY_PREFIX = ".fathom-"; //$NON-NLS-1$

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

	private void save(Resource resource, Path file) throws StudyException {
		try {
			if (!disk.isCurrent(file)) {
				throw new StudyException(NLS.bind(Messages.StudySaver_changedOnDisk_error, files.relative(file)), null);
			}
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

	private void delete(Path file) throws IOException {
		if (Files.deleteIfExists(file)) {
			disk.forget(file);
			deleted.add(files.relative(file));
		}
	}

	private void write(Path file, byte[] content) throws IOException {
		if (!Files.exists(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
			replace(file, content);
			disk.remember(file, content);
			written.add(files.relative(file));
		}
	}

	static byte[] serialise(Resource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toByteArray();
	}

	/** Replaces a file as a whole. */
	static void replace(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = file.resolveSibling(TEMPORARY_PREFIX + Ids.next());
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(content);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
