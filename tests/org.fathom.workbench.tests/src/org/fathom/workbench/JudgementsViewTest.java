package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
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
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fathom.core.store.StudyException;
import org.fathom.core.ticklist.ColumnGroup;
import org.fathom.core.ticklist.TickGap;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.table.ui.TableEditor;
import org.fathom.workbench.properties.PropertiesPart;
import org.fathom.workbench.study.JudgementView;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judgements on tick-lists in the running workbench. */
class JudgementsViewTest {
	private static final int COVERAGE = 0;
	private static final int EMPTY_SEGMENTS = 1;
	private static final int RULES = 6;

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		showView(JudgementView.ID);
		await(() -> tree() != null && tree().getItemCount() == RULES);
	}

	@AfterEach
	void close() {
		showView(PropertiesPart.ID);
		workbench.close();
	}

	@Test
	void everyRuleIsJudgedOnTheWholeStudyAndOnOneProcess() {
		assertEquals(List.of("Coverage", "Empty segments", "Concentration", "Orphan topics", "Stale evidence", "Unowned topics"),
				ui(() -> Stream.of(tree().getItems()).map(TreeItem::getText).toList()));
		choose("P04");
		await(() -> text(EMPTY_SEGMENTS).equals("Segments without any topic (2): Design, Build"));
		choose("P05");
		await(() -> text(EMPTY_SEGMENTS).equals("Every segment has a topic"));
		assertEquals("Coverage is 53.6 %; at least 20 % is asked for", text(COVERAGE));
	}

	@Test
	void theJudgementFollowsWhatIsSetAndLeadsToTheSteps() {
		choose("P04");
		await(() -> text(EMPTY_SEGMENTS).startsWith("Segments without any topic (2)"));
		Step design = (Step) process("P04").getNodes().stream().filter(node -> node instanceof Step step && "Design".equals(step.getPhase()))
				.findFirst().orElseThrow();
		ui(() -> {
			tree().setSelection(expand(EMPTY_SEGMENTS).getItem(0));
			tree().notifyListeners(SWT.Selection, new Event());
			tree().notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		await(() -> page().getActiveEditor() instanceof DiagramEditor);
		ui(() -> {
			study.execute("topic", () -> new TickGap(study.session().index(), design, TickDimension.TOPIC_SET).fill("Who designs?"));
			return null;
		});
		await(() -> text(EMPTY_SEGMENTS).equals("Segments without any topic (1): Build"));
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		await(() -> text(EMPTY_SEGMENTS).startsWith("Segments without any topic (2)"));
	}

	@Test
	void whatChangesWhileAnotherViewIsInFrontIsJudgedWhenItComesBack() {
		choose("P04");
		await(() -> text(EMPTY_SEGMENTS).startsWith("Segments without any topic (2)"));
		showView(PropertiesPart.ID);
		ui(() -> {
			study.execute("no flow", () -> process("P04").getNodes().clear());
			return null;
		});
		showView(JudgementView.ID);
		await(() -> tree() == null && seen(Label.class).stream().anyMatch(label -> label.getText().startsWith("There are no steps to judge")));
	}

	@Test
	void theRulesOfTheStudyHoldAsSoonAsTheyAreWritten() throws StudyException {
		new TickListSettings(90, 60, 365, Set.of(ColumnGroup.SCENES)).write(study.session().folder());
		ui(() -> {
			study.settingsChanged();
			return null;
		});
		await(() -> text(COVERAGE).endsWith("at least 90 % is asked for"));
		choose("P05");
		press("Open Tick-list");
		await(() -> page().getActiveEditor() instanceof TableEditor);
	}

	@Test
	void aFileOfRulesThatIsNotUnderstoodIsNamedWithItsLine() throws IOException {
		Files.writeString(study.session().folder().resolve(TickListSettings.FILE), "# ours\ncoverage.minimum = most\n");
		ui(() -> {
			study.settingsChanged();
			return null;
		});
		await(() -> tree().getItemCount() == RULES + 1);
		assertEquals("ticklist.properties", ui(() -> tree().getItem(0).getText()));
		assertTrue(text(0).contains("line 2"), () -> text(0));
	}

	private static TreeItem expand(int row) {
		tree().getItem(row).setExpanded(true);
		Event event = new Event();
		event.item = tree().getItem(row);
		tree().notifyListeners(SWT.Expand, event);
		return tree().getItem(row);
	}

	private static void choose(String code) {
		ui(() -> {
			Combo scope = seen(Combo.class).stream().filter(combo -> combo.getItem(0).equals("Whole study")).findFirst().orElseThrow();
			scope.select(Stream.of(scope.getItems()).map(item -> item.startsWith(code + ' ')).toList().indexOf(Boolean.TRUE));
			scope.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void press(String label) {
		ui(() -> {
			ToolItem button = seen(ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(item -> item.getText().equals(label))
					.findFirst().orElseThrow();
			assertTrue(button.isEnabled());
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static String text(int row) {
		return ui(() -> tree().getItem(row).getText(1));
	}

	private static Tree tree() {
		return seen(Tree.class).stream().filter(JudgementsViewTest::judges).findFirst().orElse(null);
	}

	private static boolean judges(Control control) {
		return control instanceof Tree tree && tree.getColumnCount() == 3 && tree.getColumn(0).getText().equals("Rule");
	}

	private Process process(String code) {
		return study.session().index().all(Process.class).stream().filter(process -> code.equals(process.getCode())).findFirst().orElseThrow();
	}
}
