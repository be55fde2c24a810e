package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.process.Process;
import org.fathom.workbench.search.SearchPart;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full-text search in the running workbench. */
class SearchViewTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		showView(SearchPart.ID);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void hitsComeWhileOneTypesAndLeadToTheirDiagram() {
		type("cabinet tru");
		await(() -> rows().contains("Cabinet truth by photo"));
		type("Order to acti");
		await(() -> rows().contains("P05 Order to activate"));
		ui(() -> {
			Tree tree = tree();
			tree.setSelection(item("P05 Order to activate"));
			tree.notifyListeners(SWT.Selection, new Event());
			tree.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		await(() -> page().getActiveEditor() instanceof DiagramEditor);
		assertEquals("P05", ui(() -> ((Process) ((DiagramEditor) page().getActiveEditor()).getDiagram().getTarget()).getCode()));
	}

	@Test
	void aChangeOfTheStudyIsFound() {
		type("zeppelin");
		await(() -> rows().isEmpty());
		ui(() -> {
			study.execute("rename", () -> study.session().index().all(Process.class).get(0).setName("Book a zeppelin"));
			return null;
		});
		await(() -> rows().stream().anyMatch(row -> row.contains("zeppelin")));
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		await(() -> rows().isEmpty());
	}

	private static void type(String words) {
		ui(() -> {
			seen(Text.class).stream().filter(text -> text.getMessage().startsWith("Words")).findFirst().orElseThrow().setText(words);
			return null;
		});
	}

	private static Tree tree() {
		return seen(Tree.class).stream().filter(tree -> tree.getColumnCount() == 3).findFirst().orElse(null);
	}

	private static List<String> rows() {
		List<String> rows = new ArrayList<>();
		if (tree() != null) {
			for (TreeItem group : tree().getItems()) {
				for (TreeItem hit : group.getItems()) {
					rows.add(hit.getText());
				}
			}
		}
		return rows;
	}

	private static TreeItem item(String name) {
		for (TreeItem group : tree().getItems()) {
			for (TreeItem hit : group.getItems()) {
				if (hit.getText().equals(name)) {
					return hit;
				}
			}
		}
		throw new AssertionError(name);
	}
}
