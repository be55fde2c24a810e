package org.fathom.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.fathom.core.store.UnsavedFile;

/** A journal is a ZIP file: {@code base/<path>} is a file as it was, {@code content/<path>} as saving would write it. */
final class JournalFormat {
	private static final String BASE = "base/"; //$NON-NLS-1$
	private static final String CONTENT = "content/"; //$NON-NLS-1$
	private static final int MAX_FILE = 256 * 1024 * 1024;

	void write(List<UnsavedFile> files, OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (UnsavedFile file : files) {
				write(zip, BASE + file.path(), file.base());
				write(zip, CONTENT + file.path(), file.content());
			}
		}
	}

	byte[] write(List<UnsavedFile> files) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(files, out);
		return out.toByteArray();
	}

	List<UnsavedFile> read(InputStream in) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] bytes = zip.readNBytes(MAX_FILE);
				if (zip.read() >= 0) {
					throw new IOException(entry.getName());
				}
				entries.put(entry.getName(), bytes);
			}
		}
		List<UnsavedFile> files = new ArrayList<>();
		entries.forEach((name, content) -> {
			String path = name.startsWith(CONTENT) ? name.substring(CONTENT.length()) : null;
			if (path != null && entries.containsKey(BASE + path)) {
				files.add(new UnsavedFile(inside(path), entries.get(BASE + path), content));
			}
		});
		return files;
	}

	/** Refuses a path that leads out of the study folder. */
	private static String inside(String path) {
		Path plain = Path.of(path);
		if (plain.isAbsolute() || plain.normalize().startsWith("..")) { //$NON-NLS-1$
			throw new IllegalArgumentException(path);
		}
		return path;
	}

	private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}
}
