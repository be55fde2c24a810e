package org.fathom.table.ui;

import static org.fathom.workbench.RunningWorkbench.controls;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.TableDescription;
import org.fathom.model.insight.PainPoint;
import org.fathom.workbench.RunningWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is selected in the table of pain points, and what keys and the mouse do with it. Positions in the grid count the headers. */
class TableSelectionTest {
	private static final int NAME = 1;
	private static final int SEVERITY = 2;
	private static final int STATUS = 3;

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private TableEditor editor;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		EObject study = workbench.study().session().study();
		editor = ui(() -> {
			TableDescription description = workbench.study().tables().descriptionsFor(study).stream()
					.filter(each -> each.name().equals(FathomViewpoint.PAIN_POINTS)).findFirst().orElseThrow();
			workbench.study().tables().open(description, study);
			return (TableEditor) page().getActiveEditor();
		});
	}

	@AfterEach
	void close() {
		ui(() -> {
			if (cellEditor() != null) {
				cellEditor().close();
			}
			return null;
		});
		workbench.close();
	}

	@Test
	void aRightClickOnTheHeaderOfALineSelectsThatLine() {
		EObject pain = target(2);
		select(NAME, 1);
		click(0, 3);
		assertEquals(pain, selected());
		execute(IWorkbenchCommandConstants.EDIT_DELETE);
		assertNull(pain.eResource());
		ui(() -> {
			workbench.study().commandStack().undo();
			return null;
		});
	}

	@Test
	void aRightClickOnTheHeaderOfAColumnMeansNoLines() {
		int lines = editor.rows().total();
		select(NAME, 1);
		click(SEVERITY, 0);
		execute(IWorkbenchCommandConstants.EDIT_DELETE);
		assertEquals(lines, editor.rows().total());
	}

	@Test
	void withAWholeLineF2EditsItsName() {
		ui(() -> grid().doCommand(new SelectRowsCommand(grid(), NAME, 2, false, false)));
		press(SWT.F2, '\0');
		assertEquals(((PainPoint) target(1)).getName(), ui(() -> cellEditor().getEditorValue()));
		assertEquals(1, ui(() -> cellEditor().getRowIndex()));
	}

	@Test
	void withAWholeLineLettersEditNothing() {
		ui(() -> grid().doCommand(new SelectRowsCommand(grid(), NAME, 2, false, false)));
		int shells = ui(() -> Display.getCurrent().getShells().length);
		press('z', 'z');
		assertNull(ui(TableSelectionTest::cellEditor));
		assertEquals(shells, ui(() -> Display.getCurrent().getShells().length));
	}

	@Test
	void ofManyCellsTheFirstOneIsEdited() {
		select(NAME, 2);
		ui(() -> grid().doCommand(new SelectCellCommand(grid(), NAME, 4, true, false)));
		press('z', 'z');
		assertEquals("z", ui(() -> cellEditor().getEditorValue()));
		assertEquals(1, ui(() -> cellEditor().getRowIndex()));
	}

	@Test
	void aLetterChoosesAmongTheValuesOfACell() {
		select(STATUS, 1);
		press('v', 'v');
		assertEquals("Verified", ui(() -> cellEditor().getEditorValue()));
	}

	@Test
	void theSelectionGoesAlongWithItsLine() {
		select(NAME, 2);
		EObject chosen = selected();
		ui(() -> {
			editor.rows().sort(NAME - 1, true);
			return null;
		});
		assertEquals(chosen, selected());
		ui(() -> {
			editor.rows().sort(-1, false);
			return null;
		});
		assertEquals(chosen, selected());
	}

	@Test
	void whatIsFilteredAwayIsSelectedNoMore() {
		select(NAME, 2);
		ui(() -> {
			editor.rows().filter("no such words");
			return null;
		});
		assertNull(selected());
	}

	@Test
	void findingGoesToTheFilter() {
		Text filter = ui(() -> controls(Text.class).stream().filter(text -> text.isVisible() && "Filter".equals(text.getMessage())).findFirst()
				.orElseThrow());
		ui(() -> {
			filter.setText("gateway");
			filter.clearSelection();
			return null;
		});
		execute(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
		assertEquals("gateway", ui(filter::getSelectionText));
	}

	@Test
	void aRevealedLineIsNotFilteredAway() {
		ui(() -> {
			var line = editor.rows().lines().get(0);
			editor.rows().filter("no such words");
			editor.rows().reveal(line);
			return null;
		});
		assertFalse(editor.rows().isFiltered());
		assertEquals(editor.rows().total(), editor.rows().lines().size());
	}

	private EObject target(int row) {
		return editor.rows().lines().get(row).target();
	}

	private EObject selected() {
		return (EObject) ((IStructuredSelection) ui(() -> editor.getSite().getSelectionProvider().getSelection())).getFirstElement();
	}

	private static void select(int column, int row) {
		ui(() -> grid().doCommand(new SelectCellCommand(grid(), column, row, false, false)));
	}

	/** Presses the right button of the mouse. */
	private static void click(int column, int row) {
		ui(() -> {
			Rectangle cell = grid().getBoundsByPosition(column, row);
			Event event = new Event();
			event.button = 3;
			event.x = cell.x + 4;
			event.y = cell.y + 4;
			grid().notifyListeners(SWT.MouseDown, event);
			return null;
		});
	}

	private static void press(int key, char character) {
		ui(() -> {
			Event event = new Event();
			event.keyCode = key;
			event.character = character;
			grid().notifyListeners(SWT.KeyDown, event);
			return null;
		});
	}

	private static ICellEditor cellEditor() {
		ICellEditor active = grid().getActiveCellEditor();
		return active == null || active.isClosed() ? null : active;
	}

	private static NatTable grid() {
		NatTable grid = controls(NatTable.class).stream().filter(NatTable::isVisible).findFirst().orElse(null);
		assertNotNull(grid);
		return grid;
	}

	private static void execute(String command) {
		ui(() -> {
			try {
				return page().getActiveEditor().getSite().getService(IHandlerService.class).executeCommand(command, null);
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
	}
}
