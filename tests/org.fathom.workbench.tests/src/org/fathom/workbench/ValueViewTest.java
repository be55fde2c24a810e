package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.value.ValuePart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The value case of a solution of the sample in the running workbench. */
class ValueViewTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private Solution solution;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		solution = workbench.study().session().index().all(Solution.class).stream()
				.filter(each -> "Nine causes with a picture".equals(each.getName())).findFirst().orElseThrow();
		ui(() -> {
			new ElementViews().open(ValuePart.ID, solution);
			return null;
		});
		await(() -> seen(Table.class).size() >= 2 && effects().getItemCount() > 0);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void itsEffectStandsBesideThePainPointThatPaysIn() {
		assertEquals("-4 \u2026 -3 \u2026 -2 %", ui(() -> effects().getItem(0).getText(1)));
		assertEquals("The meeting is held", ui(() -> effects().getItem(0).getText(4)));
		assertTrue(ui(() -> pains().getItem(0).getText(0)).startsWith("Four of ten causes are"));
		assertEquals("missing", ui(() -> pains().getItem(0).getText(3)));
	}

	@Test
	void anEstimateThatIsTakenOutIsNamedAsMissing() {
		ui(() -> {
			workbench.study().execute("test", () -> solution.getEffects().clear());
			return null;
		});
		await(() -> "missing".equals(effects().getItem(0).getText(0)));
		assertTrue(seen(Label.class).stream().anyMatch(label -> ui(label::getText).contains("Gain a year: ?")));
	}

	private static Table effects() {
		return ui(() -> seen(Table.class).stream().filter(table -> table.getColumnCount() == 5 && "Effect on".equals(table.getColumn(0).getText()))
				.findFirst().orElseThrow());
	}

	private static Table pains() {
		return ui(() -> seen(Table.class).stream().filter(table -> table.getColumnCount() == 4 && "Pays in".equals(table.getColumn(0).getText()))
				.findFirst().orElseThrow());
	}
}
