package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.workbench.lists.PainPointsPart;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board of pain points in the running workbench. */
class PainPointBoardTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		showView(PainPointsPart.ID);
		toggle(true);
		await(() -> columns().size() == PainPointStatus.values().length);
	}

	@AfterEach
	void close() {
		toggle(false);
		workbench.close();
	}

	@Test
	void aColumnForEachStatusHasItsPainPoints() {
		List<Long> expected = Stream.of(PainPointStatus.values()).map(status -> study.session().index().all(PainPoint.class).stream()
				.filter(painPoint -> painPoint.getStatus() == status).count()).toList();
		assertEquals(expected, columns().stream().map(column -> (long) ui(column::getItemCount)).toList());
	}

	@Test
	void aCardIsRefusedWhereItHasNotEarnedTheStatusAndTheReasonIsSaid() {
		PainPoint card = select("The hall cannot see a trouble");
		press(SWT.ARROW_RIGHT);
		assertEquals(PainPointStatus.CONFIRMED, card.getStatus());
		await(() -> seen(Label.class).stream().anyMatch(label -> label.getText().startsWith("\"The hall cannot see a trouble\" cannot be")));
	}

	@Test
	void aCardMovesByKeyAndTheMoveCanBeUndone() {
		PainPoint card = select("The hall cannot see a trouble");
		press(SWT.ARROW_LEFT);
		assertEquals(PainPointStatus.CANDIDATE, card.getStatus());
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		assertEquals(PainPointStatus.CONFIRMED, card.getStatus());
	}

	@Test
	void aClickOnACardShowsTheStepThatHurts() {
		select("The hall cannot see a trouble");
		ui(() -> {
			Event click = new Event();
			click.button = 1;
			columns().get(1).notifyListeners(SWT.MouseUp, click);
			return null;
		});
		await(() -> page().getActiveEditor() instanceof DiagramEditor);
	}

	private PainPoint select(String name) {
		return ui(() -> {
			Table column = columns().get(1);
			for (int i = 0; i < column.getItemCount(); i++) {
				if (column.getItem(i).getData() instanceof PainPoint card && name.equals(card.getName())) {
					column.setFocus();
					column.setSelection(i);
					column.notifyListeners(SWT.Selection, new Event());
					return card;
				}
			}
			throw new AssertionError(name);
		});
	}

	private static void press(int arrow) {
		ui(() -> {
			Event key = new Event();
			key.keyCode = arrow;
			key.stateMask = SWT.MOD1;
			columns().get(1).notifyListeners(SWT.KeyDown, key);
			return null;
		});
	}

	private static List<Table> columns() {
		return seen(Table.class);
	}

	private static void toggle(boolean on) {
		ui(() -> {
			ToolItem item = seen(ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
					.filter(each -> "As a board by status".equals(each.getToolTipText())).findFirst().orElseThrow();
			if (item.getSelection() != on) {
				item.setSelection(on);
				item.notifyListeners(SWT.Selection, new Event());
			}
			return null;
		});
	}
}
