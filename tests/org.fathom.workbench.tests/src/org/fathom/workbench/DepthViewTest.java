package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.controls;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.fathom.model.process.Process;
import org.fathom.workbench.flow.DepthPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Depth added up and over time, in the running workbench. */
class DepthViewTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		showView(DepthPart.ID);
		tab(0);
		await(() -> table() != null && table().getItemCount() > 0);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void everyProcessHasItsStepsDepthAndLowestStep() {
		assertEquals(workbench.study().session().index().all(Process.class).size(), ui(() -> table().getItemCount()));
		List<String> order = line("P05 Order to activate");
		assertEquals("16", order.get(1));
		assertEquals("2.97", order.get(2));
		assertTrue(order.get(4).matches("(2|7b) .*"), () -> order.toString() + ": one of the steps that nobody has asked about");
	}

	@Test
	void aClickOnAProcessOpensItsFlow() {
		ui(() -> {
			table().showItem(table().getItem(row("P05 Order to activate")));
			return null;
		});
		ui(() -> {
			Rectangle cell = table().getItem(row("P05 Order to activate")).getTextBounds(0);
			Event click = new Event();
			click.button = 1;
			click.count = 1;
			click.x = cell.x + 5;
			click.y = cell.y + cell.height / 2;
			table().notifyListeners(SWT.MouseUp, click);
			return null;
		});
		await(() -> page().getActiveEditor() != null && page().getActiveEditor().getTitle().contains("Order to activate"));
	}

	@Test
	void areasAndPartiesHaveTheirOwnTabs() {
		tab(1);
		await(() -> row("Fulfilment") >= 0);
		tab(2);
		await(() -> row("Fulfilment") < 0 && table().getItemCount() > 0);
	}

	@Test
	void withoutARepositoryTheTrendSaysWhatToDo() {
		tab(3);
		await(() -> seen(Label.class).stream().anyMatch(label -> label.getText().contains("under git")));
	}

	@Test
	void theSecondCommitMakesACurve() throws Exception {
		try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
			commit(git, "Everything");
			tab(3);
			await(() -> seen(Label.class).stream().anyMatch(label -> label.getText().contains("from the second commit on")));
			Files.writeString(folder.resolve("README.md"), "more");
			commit(git, "More");
		}
		tab(0);
		tab(3);
		await(() -> !seen(Canvas.class).stream().filter(canvas -> canvas.getClass().getName().endsWith("TrendChart")).toList().isEmpty());
	}

	private static void commit(Git git, String message) throws Exception {
		git.add().addFilepattern(".").call();
		git.commit().setSign(false).setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setMessage(message).call();
	}

	private static CTabFolder folder() {
		return ui(() -> controls(CTabFolder.class).stream().filter(each -> each.getItemCount() == 4 && "Trend".equals(each.getItem(3).getText()))
				.findFirst().orElseThrow());
	}

	private static void tab(int index) {
		ui(() -> {
			folder().setSelection(index);
			folder().notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static Table table() {
		return ui(() -> seen(Table.class).stream().filter(table -> table.getColumnCount() == 5 && table.getColumn(4).getText().equals("Lowest step"))
				.findFirst().orElse(null));
	}

	private static int row(String name) {
		for (int i = 0; i < table().getItemCount(); i++) {
			if (table().getItem(i).getText(0).equals(name)) {
				return i;
			}
		}
		return -1;
	}

	private static List<String> line(String name) {
		return ui(() -> {
			int row = row(name);
			return List.of(0, 1, 2, 3, 4).stream().map(column -> table().getItem(row).getText(column)).toList();
		});
	}
}
