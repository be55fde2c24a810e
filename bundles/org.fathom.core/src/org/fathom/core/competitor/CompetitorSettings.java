package org.fathom.core.competitor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.store.StudyException;
import org.fathom.model.insight.CompetitorFact;

/**
 * What a study asks of facts about competitors, from the file {@value #FILE} in its folder: lines {@code key = number}, comments after #.
 *
 * @param maximumAge days after which a fact has to be verified again; key {@value #MAXIMUM_AGE}, usually 180
 */
public record CompetitorSettings(int maximumAge) {
	/** Name of the file in the study folder. */
	public static final String FILE = "competitors.properties"; //$NON-NLS-1$
	/** Key of the greatest age. */
	public static final String MAXIMUM_AGE = "fact.maximumAge"; //$NON-NLS-1$
	/** What holds without a file. */
	public static final CompetitorSettings DEFAULT = new CompetitorSettings(180);

	/**
	 * Reads the settings of a study.
	 *
	 * @param study folder of the study
	 * @return its settings; {@link #DEFAULT} if it has no such file
	 * @throws StudyException if the file cannot be read or a line is not understood; the message names file and line
	 */
	public static CompetitorSettings read(Path study) throws StudyException {
		Path file = study.resolve(FILE);
		if (!Files.exists(file)) {
			return DEFAULT;
		}
		try {
			return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new StudyException(NLS.bind(Messages.TickListSettings_unreadable_error, FILE, e.getMessage()), e);
		}
	}

	private static CompetitorSettings parse(List<String> lines) throws StudyException {
		CompetitorSettings settings = DEFAULT;
		for (int number = 1; number <= lines.size(); number++) {
			String line = lines.get(number - 1).replaceFirst("#.*", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
			if (!line.isEmpty()) {
				settings = new CompetitorSettings(days(line.split("\\s*=\\s*", 2), number)); //$NON-NLS-1$
			}
		}
		return settings;
	}

	private static int days(String[] parts, int line) throws StudyException {
		if (parts.length < 2 || !parts[0].equals(MAXIMUM_AGE)) {
			throw new StudyException(
					NLS.bind(Messages.TickListSettings_unknownKey_error, new Object[] { FILE, line, parts[0], MAXIMUM_AGE }), null);
		}
		if (!parts[1].matches("\\d{1,6}")) { //$NON-NLS-1$
			throw new StudyException(
					NLS.bind(Messages.TickListSettings_badNumber_error, new Object[] { FILE, line, parts[1], 999_999 }), null);
		}
		return Integer.parseInt(parts[1]);
	}

	/**
	 * Whether a fact has to be verified again.
	 *
	 * @param fact  the fact
	 * @param today the day it is asked
	 * @return {@code true} if it was never verified, or too long ago
	 */
	public boolean isStale(CompetitorFact fact, LocalDate today) {
		return fact.getLastVerified() == null || fact.getLastVerified().plusDays(maximumAge).isBefore(today);
	}
}
