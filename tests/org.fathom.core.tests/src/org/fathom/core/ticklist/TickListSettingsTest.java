package org.fathom.core.ticklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.fathom.core.store.StudyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TickListSettingsTest {
	@TempDir
	Path study;

	@Test
	void aStudyWithoutTheFileHasTheUsualSettings() throws StudyException {
		assertEquals(TickListSettings.DEFAULT, TickListSettings.read(study));
	}

	@Test
	void theFileChangesWhatItNames() throws StudyException, IOException {
		Files.writeString(study.resolve(TickListSettings.FILE), "# asked for by the customer\n\ncoverage.minimum = 40\nevidence.maximumAge=90 # days\ncolumns = units,scenes\n");
		assertEquals(new TickListSettings(40, 60, 90, Set.of(ColumnGroup.SCENES, ColumnGroup.UNITS)), TickListSettings.read(study));
	}

	@Test
	void anUnknownKeyIsNamedWithItsLine() throws IOException {
		assertFails("ticklist.properties, line 2: \"coverage.min\" is not a setting; there are columns, concentration.maximum, coverage.minimum, evidence.maximumAge",
				"# ours", "coverage.min = 3");
	}

	@Test
	void unknownColumnsAreNamedWithTheirLine() throws IOException {
		assertFails("ticklist.properties, line 1: \"towns\" is not a setting; there are scenes, units", "columns = scenes, towns");
	}

	@Test
	void writingKeepsCommentsAndWhatElseIsThere() throws StudyException, IOException {
		Path file = study.resolve(TickListSettings.FILE);
		Files.writeString(file, "# ours\n\ncoverage.minimum = 40 # agreed in May\nevidence.maximumAge=90\n");
		TickListSettings settings = new TickListSettings(50, 60, 90, Set.of(ColumnGroup.UNITS));
		settings.write(study);
		assertEquals("# ours\n\ncoverage.minimum = 50 # agreed in May\nevidence.maximumAge= 90\nconcentration.maximum = 60\ncolumns = units\n",
				Files.readString(file));
		assertEquals(settings, TickListSettings.read(study));
		TickListSettings.DEFAULT.write(study);
		assertEquals(TickListSettings.DEFAULT, TickListSettings.read(study));
	}

	@Test
	void aStudyWithoutTheFileGetsOne() throws StudyException {
		TickListSettings settings = new TickListSettings(1, 2, 3, Set.of());
		settings.write(study);
		assertEquals(settings, TickListSettings.read(study));
	}

	@Test
	void aBadNumberIsNamedWithItsLine() throws IOException {
		assertFails("ticklist.properties, line 1: \"most\" is not a whole number from 0 to 100", "coverage.minimum = most");
		assertFails("ticklist.properties, line 1: \"101\" is not a whole number from 0 to 100", "concentration.maximum = 101");
	}

	private void assertFails(String message, String... lines) throws IOException {
		Files.write(study.resolve(TickListSettings.FILE), List.of(lines));
		assertEquals(message, assertThrows(StudyException.class, () -> TickListSettings.read(study)).getMessage());
	}
}
