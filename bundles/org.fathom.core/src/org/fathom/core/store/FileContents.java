package org.fathom.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.migration.FormatVersion;
import org.fathom.core.migration.MigrationChain;
import org.fathom.core.migration.UnknownFormatException;

/** What is to be loaded for each file: what is on disk, or what a journal has kept of it, in today's format. */
final class FileContents {
	private static final byte[] NOTHING = {};

	private final StudyFiles files;
	private final MigrationChain migrations;
	private final Map<Path, UnsavedFile> unsaved;

	/**
	 * What is to be loaded for a file.
	 *
	 * @param onDisk     what is on disk; {@code null} if there is no file
	 * @param content    what is to be loaded; empty if the file is to be deleted
	 * @param changed    whether saving would write it
	 * @param oldVersion the older version of the format that the file on disk has; {@code null} if it has today's
	 */
	record Source(byte[] onDisk, byte[] content, boolean changed, String oldVersion) {
	}

	FileContents(StudyFiles files, MigrationChain migrations, Map<Path, UnsavedFile> unsaved) {
		this.files = files;
		this.migrations = migrations;
		this.unsaved = unsaved;
	}

	FormatVersion currentVersion() {
		return migrations.current();
	}

	Source source(Path file, List<Problem> problems) throws IOException, UnknownFormatException {
		byte[] onDisk = Files.exists(file) ? Files.readAllBytes(file) : null;
		Optional<MigrationChain.Migrated> migrated = migrate(file, onDisk == null ? NOTHING : onDisk);
		migrated.ifPresent(result -> problems.add(migration(file, result)));
		String oldVersion = migrated.map(result -> result.from().toString()).orElse(null);
		UnsavedFile kept = unsaved.get(file);
		if (kept != null && isApplicable(file, kept, onDisk, problems)) {
			Optional<MigrationChain.Migrated> keptMigrated = migrate(file, kept.content());
			return new Source(onDisk, keptMigrated.map(FileContents::bytes).orElse(kept.content()), true, oldVersion);
		}
		return new Source(onDisk, migrated.map(FileContents::bytes).orElse(onDisk == null ? NOTHING : onDisk),
				migrated.isPresent() || onDisk == null, oldVersion);
	}

	/** Whether what a journal has kept belongs to what is on disk now, and is not saved already. */
	private boolean isApplicable(Path file, UnsavedFile kept, byte[] onDisk, List<Problem> problems) {
		byte[] now = onDisk == null ? NOTHING : onDisk;
		if (Arrays.equals(now, kept.content())) {
			return false;
		}
		if (Arrays.equals(now, kept.base())) {
			return true;
		}
		Path relative = files.relative(file);
		problems.add(new Problem(Problem.NOT_RECOVERED, Severity.ERROR, relative, 0, null, null,
				NLS.bind(Messages.FileContents_notRecovered_message, relative)));
		return false;
	}

	private Optional<MigrationChain.Migrated> migrate(Path file, byte[] content) throws UnknownFormatException {
		return migrations.migrate(StudyFiles.slashes(files.relative(file)), new String(content, StandardCharsets.UTF_8));
	}

	private Problem migration(Path file, MigrationChain.Migrated migrated) {
		Path relative = files.relative(file);
		return new Problem(Problem.MIGRATED, Severity.INFO, relative, 0, null, null,
				NLS.bind(Messages.FileContents_migrated_message, new Object[] { relative, migrated.from(), migrations.current() }));
	}

	private static byte[] bytes(MigrationChain.Migrated migrated) {
		return migrated.text().getBytes(StandardCharsets.UTF_8);
	}
}
