package org.fathom.core.ticklist;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fathom.core.store.SettingsFile;
import org.fathom.core.store.SettingsFile.Setting;
import org.fathom.core.store.StudyException;

/**
 * What a study asks of its tick-list, from the file {@value #FILE} in its folder: lines {@code key = value}, comments after #.
 *
 * @param minimumCoverage      the least coverage in per cent, 0 to 100; key {@code coverage.minimum}, usually 0
 * @param maximumConcentration the greatest share of all topics in one segment in per cent, 0 to 100, while another one has none; key
 *                             {@code concentration.maximum}, usually 60
 * @param maximumAge           days after which evidence whose attribute names no cadence is stale; key {@code evidence.maximumAge},
 *                             usually 365
 * @param columns              what it shows beside the dimensions, separated by commas; key {@code columns}, usually none
 */
public record TickListSettings(int minimumCoverage, int maximumConcentration, int maximumAge, Set<ColumnGroup> columns) {
	/** Name of the file in the study folder. */
	public static final String FILE = "ticklist.properties"; //$NON-NLS-1$
	/** What holds without a file. */
	public static final TickListSettings DEFAULT = new TickListSettings(0, 60, 365, Set.of());

	private static final String COVERAGE = "coverage.minimum"; //$NON-NLS-1$
	private static final String CONCENTRATION = "concentration.maximum"; //$NON-NLS-1$
	private static final String AGE = "evidence.maximumAge"; //$NON-NLS-1$
	private static final String COLUMNS = "columns"; //$NON-NLS-1$
	private static final int WHOLE = 100;
	private static final int LONGEST = 999_999_999;

	/** Takes an own copy of the set. */
	public TickListSettings {
		columns = Set.copyOf(columns);
	}

	/**
	 * Reads the settings of a study.
	 *
	 * @param study folder of the study
	 * @return its settings; {@link #DEFAULT} if it has no such file
	 * @throws StudyException if the file cannot be read or a line is not understood; the message names file and line
	 */
	public static TickListSettings read(Path study) throws StudyException {
		TickListSettings settings = DEFAULT;
		for (Setting line : new SettingsFile(study, FILE).read(Set.of(COVERAGE, CONCENTRATION, AGE, COLUMNS))) {
			settings = settings.with(line);
		}
		return settings;
	}

	private TickListSettings with(Setting line) throws StudyException {
		return switch (line.key()) {
		case COVERAGE -> new TickListSettings(line.number(WHOLE), maximumConcentration, maximumAge, columns);
		case CONCENTRATION -> new TickListSettings(minimumCoverage, line.number(WHOLE), maximumAge, columns);
		case AGE -> new TickListSettings(minimumCoverage, maximumConcentration, line.number(LONGEST), columns);
		default -> withColumns(groups(line));
		};
	}

	private static Set<ColumnGroup> groups(Setting line) throws StudyException {
		Set<ColumnGroup> groups = EnumSet.noneOf(ColumnGroup.class);
		for (String word : line.value().split("\\s*,\\s*")) { //$NON-NLS-1$
			if (!word.isEmpty()) {
				groups.add(Arrays.stream(ColumnGroup.values()).filter(group -> group.key().equals(word)).findFirst()
						.orElseThrow(() -> line.unknown(word, Arrays.stream(ColumnGroup.values()).map(ColumnGroup::key).toList())));
			}
		}
		return groups;
	}

	/**
	 * The same settings with other columns.
	 *
	 * @param others what is shown beside the dimensions
	 * @return new settings
	 */
	public TickListSettings withColumns(Set<ColumnGroup> others) {
		return new TickListSettings(minimumCoverage, maximumConcentration, maximumAge, others);
	}

	/**
	 * Writes the settings of a study; comments of the file are kept.
	 *
	 * @param study folder of the study
	 * @throws StudyException if the file cannot be written; it is then as it was
	 */
	public void write(Path study) throws StudyException {
		Map<String, String> values = new LinkedHashMap<>();
		values.put(COVERAGE, Integer.toString(minimumCoverage));
		values.put(CONCENTRATION, Integer.toString(maximumConcentration));
		values.put(AGE, Integer.toString(maximumAge));
		values.put(COLUMNS, columns.stream().sorted().map(ColumnGroup::key).collect(Collectors.joining(", "))); //$NON-NLS-1$
		new SettingsFile(study, FILE).write(values);
	}
}
