package org.fathom.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;

/** A file of a study that people read and change: lines {@code key = value} in UTF-8, comments after #. */
public final class SettingsFile {
	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}"); //$NON-NLS-1$

	private final Path file;

	/**
	 * One line of the file.
	 *
	 * @param file  name of the file
	 * @param line  its number, from 1
	 * @param key   what is set
	 * @param value as it is written, without spaces around it
	 */
	public record Setting(String file, int line, String key, String value) {

		/**
		 * The value as a whole number.
		 *
		 * @param maximum the greatest that is allowed; below 1,000,000,000
		 * @return 0 to the maximum
		 * @throws StudyException if it is none; the message names file and line
		 */
		public int number(int maximum) throws StudyException {
			if (NUMBER.matcher(value).matches() && Integer.parseInt(value) <= maximum) {
				return Integer.parseInt(value);
			}
			throw new StudyException(NLS.bind(Messages.SettingsFile_badNumber_error, new Object[] { file, line, value, maximum }), null);
		}

		/**
		 * Refuses what is written.
		 *
		 * @param word  what is not understood
		 * @param known what would be
		 * @return to be thrown; the message names file and line
		 */
		public StudyException unknown(String word, Collection<String> known) {
			return new StudyException(
					NLS.bind(Messages.SettingsFile_unknown_error, new Object[] { file, line, word, String.join(", ", new TreeSet<>(known)) }), //$NON-NLS-1$
					null);
		}
	}

	/**
	 * Names a file.
	 *
	 * @param study folder of the study
	 * @param name  of the file in it, which need not be there
	 */
	public SettingsFile(Path study, String name) {
		file = study.resolve(name);
	}

	/**
	 * Reads the file.
	 *
	 * @param keys what can be set
	 * @return the lines that set something, in order; empty without a file
	 * @throws StudyException if it cannot be read or sets something else; the message names file and line
	 */
	public List<Setting> read(Collection<String> keys) throws StudyException {
		List<Setting> settings = new ArrayList<>();
		List<String> lines = lines();
		for (int i = 0; i < lines.size(); i++) {
			String text = lines.get(i).replaceFirst("#.*", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
			if (!text.isEmpty()) {
				String[] parts = text.split("\\s*=\\s*", 2); //$NON-NLS-1$
				Setting setting = new Setting(file.getFileName().toString(), i + 1, parts[0], parts[parts.length - 1]);
				if (parts.length < 2 || !keys.contains(setting.key())) {
					throw setting.unknown(setting.key(), keys);
				}
				settings.add(setting);
			}
		}
		return settings;
	}

	private List<String> lines() throws StudyException {
		try {
			return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.SettingsFile_unreadable_error, file.getFileName(), e.getMessage()), e);
		}
	}

	/**
	 * Changes values. Lines that set them keep their place and comment, others are kept as they are; what was not set yet comes last.
	 *
	 * @param values by key
	 * @throws StudyException if the file cannot be read or written; it is then as it was
	 */
	public void write(Map<String, String> values) throws StudyException {
		Map<String, String> open = new LinkedHashMap<>(values);
		List<String> lines = new ArrayList<>();
		for (String line : lines()) {
			int comment = line.indexOf('#');
			String setting = comment < 0 ? line : line.substring(0, comment);
			String key = setting.contains("=") ? setting.split("=", 2)[0].strip() : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String value = values.get(key);
			open.remove(key);
			lines.add(value == null ? line
					: setting.substring(0, setting.indexOf('=') + 1) + ' ' + value + (comment < 0 ? "" : " " + line.substring(comment))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		open.forEach((key, value) -> lines.add(key + " = " + value)); //$NON-NLS-1$
		try {
			AtomicFile.replace(file, (String.join("\n", lines) + '\n').getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.SettingsFile_unwritable_error, file.getFileName(), e.getMessage()), e);
		}
	}
}
