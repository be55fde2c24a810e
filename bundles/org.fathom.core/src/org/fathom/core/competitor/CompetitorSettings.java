package org.fathom.core.competitor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.fathom.core.store.SettingsFile;
import org.fathom.core.store.SettingsFile.Setting;
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

	private static final int LONGEST = 999_999;

	/**
	 * Reads the settings of a study.
	 *
	 * @param study folder of the study
	 * @return its settings; {@link #DEFAULT} if it has no such file
	 * @throws StudyException if the file cannot be read or a line is not understood; the message names file and line
	 */
	public static CompetitorSettings read(Path study) throws StudyException {
		CompetitorSettings settings = DEFAULT;
		for (Setting line : new SettingsFile(study, FILE).read(Set.of(MAXIMUM_AGE))) {
			settings = new CompetitorSettings(line.number(LONGEST));
		}
		return settings;
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
