package org.fathom.table.ui;

import static org.fathom.workbench.RunningWorkbench.controls;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableLine;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.process.Process;
import org.fathom.table.ui.internal.GridClipboard;
import org.fathom.workbench.RunningWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the sample study in the running workbench. Positions in the grid count the headers: the first cell is 1, 1. */
class TableEditingTest {
	private static final RGB DONE = new RGB(207, 235, 214);
	private static final int BELOW_HEADER = 40;

	@TempDir
	Path folder;
	private RunningWorkbench workbench;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void theTickListIsPaintedInItsColours() {
		show(FathomViewpoint.TICK_LIST, process("P05"));
		assertTrue(colors().contains(DONE), () -> "no cell is green: " + colors());
	}

	@Test
	void inADarkWindowTheTickListIsDark() {
		show(FathomViewpoint.TICK_LIST, process("P05"));
		ui(() -> {
			grid().getParent().setBackground(new Color(40, 40, 40));
			grid().redraw();
			return null;
		});
		RunningWorkbench.await(() -> !colors().contains(DONE));
		assertFalse(colors().contains(new RGB(255, 255, 255)), () -> "a cell is still white: " + colors());
	}

	@Test
	void whatIsTypedIntoAGapIsThereAndCanBeUndone() {
		TableEditor editor = show(FathomViewpoint.TICK_LIST, process("P05"));
		type(1, 2, "Which offers cannot be configured?");
		assertEquals("\u25d0", text(editor, 0, 1));
		assertTrue(ui(editor::isDirty));
		undo();
		assertNull(text(editor, 0, 1));
	}

	@Test
	void aLiteralIsTypedByTheNameThatTheUserKnows() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		PainPoint pain = (PainPoint) editor.rows().lines().get(0).target();
		type(3, 1, "Candidate");
		assertEquals(PainPointStatus.CANDIDATE, pain.getStatus());
		undo();
		assertEquals(PainPointStatus.CONFIRMED, pain.getStatus());
	}

	@Test
	void aStatusThatIsNotEarnedIsRefusedWithWhatIsMissing() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		PainPoint pain = (PainPoint) editor.rows().lines().get(0).target();
		type(3, 1, "Closed");
		assertEquals(PainPointStatus.CONFIRMED, pain.getStatus());
		assertFalse(ui(editor::isDirty));
		assertTrue(settled(() -> complaints().stream().anyMatch(text -> text.contains("cannot be closed yet"))), complaints().toString());
		type(2, 1, "2");
		assertTrue(settled(() -> complaints().stream().noneMatch(text -> text.contains("cannot be closed yet"))), complaints().toString());
		undo();
	}

	@Test
	void aSeverityBeyondTheScaleIsRefusedByTheNameOfItsField() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		PainPoint pain = (PainPoint) editor.rows().lines().get(0).target();
		int before = pain.getSeverity();
		for (String wrong : List.of("9", "0", "abc")) {
			type(2, 1, wrong);
			assertEquals(before, pain.getSeverity());
			assertTrue(settled(() -> complaints().contains('"' + wrong + "\" cannot be taken: Severity is a whole number from 1 to 5.")),
					complaints().toString());
		}
	}

	@Test
	void aBlockFromASpreadsheetIsPastedAsOneStep() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		List<PainPoint> pains = editor.rows().lines().stream().limit(2).map(line -> (PainPoint) line.target()).toList();
		List<Integer> before = pains.stream().map(PainPoint::getSeverity).toList();
		paste("1\tCandidate\n2\tConfirmed\n");
		assertEquals(List.of(1, 2), pains.stream().map(PainPoint::getSeverity).toList());
		assertEquals(List.of(PainPointStatus.CANDIDATE, PainPointStatus.CONFIRMED), pains.stream().map(PainPoint::getStatus).toList());
		undo();
		assertEquals(before, pains.stream().map(PainPoint::getSeverity).toList());
	}

	@Test
	void aWholeLineStandsForItsElementAndDeletesIt() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		PainPoint pain = (PainPoint) editor.rows().lines().get(1).target();
		int lines = editor.rows().total();
		ui(() -> grid().doCommand(new SelectRowsCommand(grid(), 1, 2, false, false)));
		var selection = (IStructuredSelection) ui(() -> editor.getSite().getSelectionProvider().getSelection());
		assertEquals(pain, selection.getFirstElement());
		execute(IWorkbenchCommandConstants.EDIT_DELETE);
		assertNull(pain.eResource());
		assertEquals(lines - 1, editor.rows().total());
		undo();
		assertEquals(lines, editor.rows().total());
	}

	@Test
	void aRightClickIsAboutTheLineBelowThePointer() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		ui(() -> {
			grid().doCommand(new SelectCellCommand(grid(), 1, 1, false, false));
			Rectangle cell = grid().getBoundsByPosition(1, 3);
			Event event = new Event();
			event.button = 3;
			event.x = cell.x + 4;
			event.y = cell.y + 4;
			grid().notifyListeners(SWT.MouseDown, event);
			return null;
		});
		var selection = (IStructuredSelection) ui(() -> editor.getSite().getSelectionProvider().getSelection());
		assertEquals(editor.rows().lines().get(2).target(), selection.getFirstElement());
	}

	@Test
	void aCrossTableSaysWhatToTypeIntoItsGaps() {
		show(FathomViewpoint.CRUD_MATRIX, process("P05"));
		assertTrue(ui(() -> controls(CLabel.class).stream().anyMatch(label -> label.isVisible() && label.getText().startsWith("R reads"))));
	}

	@Test
	void whatAGapCannotTakeIsSaidAndWhatItTakesIsNot() {
		show(FathomViewpoint.CRUD_MATRIX, process("P05"));
		type(1, 2, "x");
		assertTrue(settled(() -> complaints().contains("\"x\" changes nothing in this cell.")), complaints().toString());
		type(1, 2, "R");
		assertTrue(settled(() -> complaints().stream().noneMatch(text -> text.contains("changes nothing"))), complaints().toString());
		undo();
	}

	/** What the status line says. */
	private static List<String> complaints() {
		return ui(() -> controls(CLabel.class).stream().map(CLabel::getText).toList());
	}

	/** Whether something is so, at the latest after what the workbench does in the background. */
	private static boolean settled(BooleanSupplier state) {
		for (int i = 0; i < 100 && !state.getAsBoolean(); i++) {
			ui(() -> Display.getCurrent().readAndDispatch());
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
		}
		return state.getAsBoolean();
	}

	@Test
	void whereNoLineIsLeftTheGridSaysWhy() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		ui(() -> {
			editor.rows().filter("no such words");
			grid().refresh(false);
			return null;
		});
		assertEquals(List.of(), editor.rows().lines());
		assertTrue(colors(BELOW_HEADER, 1).stream().anyMatch(color -> color.red < 100), "nothing is written");
	}

	@Test
	void linesAreFilteredAndSorted() {
		TableEditor editor = show(FathomViewpoint.PAIN_POINTS, workbench.study().session().study());
		int all = editor.rows().lines().size();
		ui(() -> {
			editor.rows().filter("gateway");
			return null;
		});
		assertTrue(!editor.rows().lines().isEmpty() && editor.rows().lines().size() < all);
		ui(() -> {
			editor.rows().filter("");
			editor.rows().sort(1, true);
			return null;
		});
		List<Integer> severities = editor.rows().lines().stream().map(line -> ((PainPoint) line.target()).getSeverity()).toList();
		assertEquals(severities.stream().sorted((a, b) -> b - a).toList(), severities);
	}

	@Test
	void aTextWithTabsAndLineEndsIsABlockOfCells() {
		assertEquals(List.of(List.of("a", "b"), List.of("", "c")), GridClipboard.cells("a\tb\r\n\tc\r\n"));
		assertEquals(List.of(List.of("")), GridClipboard.cells(""));
	}

	private TableEditor show(String name, EObject root) {
		return ui(() -> {
			TableDescription description = workbench.study().tables().descriptionsFor(root).stream().filter(each -> each.name().equals(name))
					.findFirst().orElseThrow();
			workbench.study().tables().open(description, root);
			return (TableEditor) page().getActiveEditor();
		});
	}

	private Process process(String code) {
		return workbench.study().session().index().all(Process.class).stream().filter(each -> code.equals(each.getCode())).findFirst()
				.orElseThrow();
	}

	private static NatTable grid() {
		return controls(NatTable.class).stream().filter(NatTable::isVisible).findFirst().orElseThrow();
	}

	private static void type(int column, int row, String text) {
		ui(() -> grid().doCommand(new UpdateDataCommand(grid(), column, row, text)));
	}

	/** Pastes a text with the second cell of the first line selected. */
	private static void paste(String text) {
		ui(() -> {
			grid().doCommand(new SelectCellCommand(grid(), 2, 1, false, false));
			Clipboard clipboard = new Clipboard(grid().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
		execute(IWorkbenchCommandConstants.EDIT_PASTE);
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

	private void undo() {
		ui(() -> {
			workbench.study().commandStack().undo();
			return null;
		});
	}

	private static String text(TableEditor editor, int column, int row) {
		TableLine line = editor.rows().lines().get(row);
		return line.cell(editor.rows().columns().get(column)).map(TableCell::label).orElse(null);
	}

	/** Every colour that is seen in the grid. */
	private static Set<RGB> colors() {
		return colors(0, 3);
	}

	/** The colours of the grid from some place on, of each pixel or of less. */
	private static Set<RGB> colors(int top, int step) {
		return ui(() -> {
			grid().update();
			Image image = new Image(grid().getDisplay(), grid().getSize().x, grid().getSize().y);
			GC gc = new GC(image);
			grid().print(gc);
			ImageData data = image.getImageData();
			gc.dispose();
			image.dispose();
			Set<RGB> colors = new HashSet<>();
			for (int y = top; y < data.height; y += step) {
				for (int x = 0; x < data.width; x += step) {
					colors.add(data.palette.getRGB(data.getPixel(x, y)));
				}
			}
			return colors;
		});
	}
}
