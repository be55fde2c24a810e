package org.fathom.core.migration;

import java.util.List;
import java.util.Optional;

/** Brings files of older versions to today's, step by step, in memory. */
public final class MigrationChain {
	private final FormatVersion current;
	private final List<FormatMigration> steps;
	private final FormatProbe probe = new FormatProbe();

	/**
	 * A file that was brought to today's version.
	 *
	 * @param from what it was
	 * @param text what it is now
	 */
	public record Migrated(FormatVersion from, String text) {
	}

	/**
	 * Creates a chain.
	 *
	 * @param current the version that is read and written
	 * @param steps   one for each older version; empty if there is none
	 */
	public MigrationChain(FormatVersion current, List<FormatMigration> steps) {
		this.current = current;
		this.steps = List.copyOf(steps);
	}

	/**
	 * The chain of this release.
	 *
	 * @return without steps: there is no older format
	 */
	public static MigrationChain standard() {
		return new MigrationChain(FormatVersion.CURRENT, List.of());
	}

	/**
	 * The version that files are brought to.
	 *
	 * @return never {@code null}
	 */
	public FormatVersion current() {
		return current;
	}

	/**
	 * Brings a file to today's version.
	 *
	 * @param path of the file, relative to the study folder
	 * @param text the whole file
	 * @return empty if the file is of today's version, or declares none
	 * @throws UnknownFormatException if the file is of a later version, or of an older one that no step understands
	 */
	public Optional<Migrated> migrate(String path, String text) throws UnknownFormatException {
		FormatProbe.Declared found = probe.probe(text).orElse(null);
		if (found == null || found.version().equals(current)) {
			return Optional.empty();
		}
		FormatVersion version = found.version();
		String migrated = text;
		while (!version.equals(current)) {
			FormatMigration step = stepFrom(version).orElse(null);
			if (step == null) {
				throw new UnknownFormatException(found.version(), found.line());
			}
			migrated = step.migrate(path, migrated);
			version = step.to();
		}
		return Optional.of(new Migrated(found.version(), migrated));
	}

	private Optional<FormatMigration> stepFrom(FormatVersion version) {
		return steps.stream().filter(step -> step.from().equals(version) && step.to().compareTo(version) > 0).findFirst();
	}
}
