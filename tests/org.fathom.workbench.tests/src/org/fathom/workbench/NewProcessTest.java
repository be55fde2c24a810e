package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialog that makes a flow of steps, one a line, in the running workbench. */
class NewProcessTest {
	private static final String TITLE = "New process";

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		Display.getDefault().asyncExec(() -> {
			try {
				page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.fathom.workbench.command.newProcess", null);
			} catch (org.eclipse.core.commands.common.CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		await(() -> dialog() != null);
	}

	@AfterEach
	void close() {
		ui(() -> {
			if (dialog() != null) {
				dialog().close();
			}
			return null;
		});
		workbench.close();
	}

	@Test
	void everyLineBecomesAStepOfTheFlowThatOpens() {
		ui(() -> {
			fields().get(0).setText("Complaint to answer");
			fields().get(1).setText("Take it\n\n  Find out  \nAnswer");
			Combo area = all(Combo.class).get(0);
			area.select(Stream.of(area.getItems()).map(item -> item.endsWith("Assurance")).toList().indexOf(true));
			create().notifyListeners(SWT.Selection, new Event());
			return null;
		});
		await(() -> page().getActiveEditor() instanceof DiagramEditor editor && editor.getDiagram().getTarget() instanceof Process made
				&& "Complaint to answer".equals(made.getName()));
		Process made = ui(() -> (Process) ((DiagramEditor) page().getActiveEditor()).getDiagram().getTarget());
		assertEquals("Assurance", made.getArea().getName());
		assertEquals(List.of("1 Take it", "2 Find out", "3 Answer"), made.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast)
				.map(step -> step.getNumber() + ' ' + step.getName()).sorted().toList());
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		assertTrue(study.session().index().all(Process.class).stream().noneMatch(process -> "Complaint to answer".equals(process.getName())));
		await(() -> Stream.of(page().getEditorReferences()).noneMatch(editor -> "Complaint to answer".equals(editor.getName())));
	}

	@Test
	void aProcessNeedsAName() {
		assertFalse(ui(() -> create().isEnabled()));
		ui(() -> {
			fields().get(0).setText("Complaint to answer");
			return null;
		});
		assertTrue(ui(() -> create().isEnabled()));
	}

	/** The name and the steps. */
	private static List<Text> fields() {
		return all(Text.class).stream().filter(Text::getEditable).toList();
	}

	private static Button create() {
		return all(Button.class).stream().filter(button -> button.getText().equals("Create")).findFirst().orElseThrow();
	}

	private static Shell dialog() {
		return Stream.of(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && TITLE.equals(shell.getText())).findFirst()
				.orElse(null);
	}

	private static <T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(dialog(), type, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}
}
