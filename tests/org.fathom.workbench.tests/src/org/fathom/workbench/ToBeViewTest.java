package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.SWT;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.tobe.ToBePart;
import org.fathom.workbench.value.ValuePart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flow as it is and as it is to be, one click from the value case of a solution. */
class ToBeViewTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		Solution solution = workbench.study().session().index().all(Solution.class).stream()
				.filter(each -> "Nine causes with a picture".equals(each.getName())).findFirst().orElseThrow();
		ui(() -> {
			new ElementViews().open(ValuePart.ID, solution);
			return null;
		});
		await(() -> seen(Link.class).stream().anyMatch(link -> link.getText().contains("As-is")));
		ui(() -> {
			seen(Link.class).stream().filter(link -> link.getText().contains("As-is")).findFirst().orElseThrow().notifyListeners(SWT.Selection,
					new Event());
			return null;
		});
		await(() -> !seen(Combo.class).isEmpty() && table() != null && table().getItemCount() > 0);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void theDifferencesNameTheStepsAndTheHowStepsBehindThem() {
		assertTrue(ui(() -> seen(Combo.class).stream().anyMatch(combo -> combo.getText().equals("P06 Trouble to resolve"))));
		List<String> lines = ui(() -> IntStream.range(0, table().getItemCount())
				.mapToObj(i -> table().getItem(i).getText(1) + " | " + table().getItem(i).getText(2)).toList());
		assertTrue(lines.contains("+ added | 9 Repair on site"), lines::toString);
		assertTrue(lines.contains("- removed | Take away the top cause"), lines::toString);
		assertEquals(1, lines.stream().filter(line -> line.startsWith("does not apply")).count(), lines::toString);
	}

	@Test
	void thePictureIsDrawn() {
		await(() -> seen(Canvas.class).stream().anyMatch(canvas -> canvas.getToolTipText() != null && canvas.getToolTipText().startsWith("Click: full size")));
	}

	@Test
	void aClickOnAPictureThatIsTooLowGivesItTheWholeWindow() {
		await(() -> picture() != null);
		int before = ui(() -> picture().getSize().x);
		click();
		await(() -> page().isPageZoomed() && picture().getSize().x > 2 * before);
		ui(() -> {
			new ElementViews().toggleSize(ToBePart.ID);
			return null;
		});
		await(() -> !page().isPageZoomed());
	}

	private static void click() {
		ui(() -> {
			Event event = new Event();
			event.button = 1;
			picture().notifyListeners(SWT.MouseUp, event);
			return null;
		});
	}

	private static Canvas picture() {
		return seen(Canvas.class).stream().filter(canvas -> canvas.getToolTipText() != null && canvas.getToolTipText().startsWith("Click: full size"))
				.findFirst().orElse(null);
	}

	private static Table table() {
		return ui(() -> seen(Table.class).stream().filter(table -> table.getColumnCount() == 3 && "To be".equals(table.getColumn(1).getText()))
				.findFirst().orElse(null));
	}
}
