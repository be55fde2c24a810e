package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.process.Process;
import org.fathom.table.ui.TableEditor;
import org.fathom.workbench.edit.ElementDeletion;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editors of what has been deleted, in the running workbench. */
class GoneElementsTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void theDiagramAndTheTablesOfADeletedProcessCloseAndTheOthersStay() {
		// given
		Process kept = process("P11");
		Process deleted = process("P12");
		ui(() -> {
			study.show(kept);
			study.tables().open(study.tables().descriptionsFor(deleted).get(0), deleted);
			study.show(deleted);
			return null;
		});
		assertEquals(1, editors(TableEditor.class).size());
		assertEquals(2, editors(DiagramEditor.class).size());
		// when
		delete(List.of(deleted));
		// then
		await(() -> editors(DiagramEditor.class).size() == 1);
		assertSame(kept, ((DiagramEditor) editors(DiagramEditor.class).get(0)).getDiagram().getTarget());
		assertEquals(0, editors(TableEditor.class).size());
	}

	@Test
	void theDiagramOfAProcessThatComesBackAtOnceStaysOpen() {
		// given
		Process process = process("P12");
		ui(() -> {
			study.show(process);
			return null;
		});
		IEditorPart editor = ui(() -> page().getActiveEditor());
		// when
		ui(() -> {
			study.execute("Delete", () -> new ElementDeletion(study.session().index()).delete(List.of(process)));
			study.commandStack().undo();
			return null;
		});
		settle();
		// then
		assertSame(editor, ui(() -> page().getActiveEditor()));
	}

	private void delete(Collection<? extends EObject> elements) {
		ui(() -> {
			study.execute("Delete", () -> new ElementDeletion(study.session().index()).delete(elements));
			return null;
		});
	}

	/** Lets everything run that has been put off. */
	private static void settle() {
		ui(() -> {
			while (Display.getDefault().readAndDispatch()) {
				// until nothing is left
			}
			return null;
		});
	}

	private Process process(String code) {
		return study.session().index().all(Process.class).stream().filter(each -> code.equals(each.getCode())).findFirst().orElseThrow();
	}

	private static List<IEditorPart> editors(Class<? extends IEditorPart> type) {
		return ui(() -> List.of(page().getEditorReferences()).stream().map(reference -> reference.getEditor(false)).filter(type::isInstance).toList());
	}
}
