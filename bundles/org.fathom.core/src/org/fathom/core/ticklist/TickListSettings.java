package org.fathom.core.ticklist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;
import org.fathom.core.store.StudyException;

/**
 * What a study asks of its tick-list, from the file {@value #FILE} in its folder: lines {@code key = number}, comments after #.
 *
 * @param minimumCoverage      the least coverage in per cent, 0 to 100; key {@code coverage.minimum}, usually 0
 * @param maximumConcentration the greatest share of all topics in one segment in per cent, 0 to 100, while another one has none; key
 *                             {@code concentration.maximum}, usually 60
 * @param maximumAge           days after which evidence whose attribute names no cadence is stale; key {@code evidence.maximumAge},
 *                             usually 365
 */
public record TickListSettings(int minimumCoverage, int maximumConcentration, int maximumAge) {
	/** Name of the file in the study folder. */
	public static final String FILE = "ticklist.properties"; //$NON-NLS-1$
	/** What holds without a file. */
	public static final TickListSettings DEFAULT = new TickListSettings(0, 60, 365);

	private static final Set<String> KEYS = Set.of("coverage.minimum", "concentration.maximum", "evidence.maximumAge"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * Reads the settings of a study.
	 *
	 * @param study folder of the study
	 * @return its settings; {@link #DEFAULT} if it has no such file
	 * @throws StudyException if the file cannot be read or a line is not understood; the message names file and line
	 */
	public static TickListSettings read(Path study) throws StudyException {
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

	private static TickListSettings parse(List<String> lines) throws StudyException {
		TickListSettings settings = DEFAULT;
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).replaceFirst("#.*", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$
			if (!line.isEmpty()) {
				settings = settings.with(line, i + 1);
			}
		}
		return settings;
	}

	private TickListSettings with(String line, int number) throws StudyException {
		String[] parts = line.split("\\s*=\\s*", 2); //$NON-NLS-1$
		if (parts.length < 2 || !KEYS.contains(parts[0])) {
			throw new StudyException(NLS.bind(Messages.TickListSettings_unknownKey_error,
					new Object[] { FILE, number, parts[0], String.join(", ", KEYS.stream().sorted().toList()) }), null); //$NON-NLS-1$
		}
		boolean days = parts[0].startsWith("evidence"); //$NON-NLS-1$
		int value = number(parts[1], days ? Integer.MAX_VALUE : 100, number);
		return switch (parts[0]) {
		case "coverage.minimum" -> new TickListSettings(value, maximumConcentration, maximumAge); //$NON-NLS-1$
		case "concentration.maximum" -> new TickListSettings(minimumCoverage, value, maximumAge); //$NON-NLS-1$
		default -> new TickListSettings(minimumCoverage, maximumConcentration, value);
		};
	}

	private static int number(String text, int maximum, int line) throws StudyException {
		try {
			int value = Integer.parseInt(text);
			if (value >= 0 && value <= maximum) {
				return value;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new StudyException(NLS.bind(Messages.TickListSettings_badNumber_error, new Object[] { FILE, line, text, maximum }), null);
	}
}
