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
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.workbench.properties.PropertiesPart;
import org.fathom.workbench.scenarios.ScenariosPart;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of scenarios in the running workbench. */
class ScenariosViewTest {
	private static final String SEGMENT = "Households and small business";

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		showView(ScenariosPart.ID);
		type("");
		await(() -> tree() != null && tree().getItemCount() == 7);
	}

	@AfterEach
	void close() {
		showView(PropertiesPart.ID);
		workbench.close();
	}

	@Test
	void scenariosStandBelowTheirSegmentWithSolutionsAndCases() {
		TreeItem scenario = ui(() -> item(SEGMENT).getItem(0));
		assertEquals(List.of("Grown fixed network with contracted field", "applies",
				"inventory.accuracy < 90 (it is 78); field.outsourced.share > 40 (it is 60)"), texts(scenario));
		TreeItem solution = ui(() -> scenario.getItem(0));
		assertEquals(List.of("Cabinet truth by photo", "How 100 %", "Answers: The reserved pair or fibre is already in use"), texts(solution));
		TreeItem proof = ui(() -> solution.getItem(0));
		assertEquals("Photo audit of 6 200 cabinets", texts(proof).get(0));
		assertEquals("measured", texts(proof).get(1));
	}

	@Test
	void aScenarioSaysWhatIsNotSoAndWhatIsNotKnown() {
		assertEquals(List.of("Own towers on a firm grid", "does not apply",
				"not grid.stable = true (it is false); not tower.owned.share > 60 (it is 38)"), texts(ui(() -> item("Urban mobile").getItem(0))));
		assertEquals(List.of("Fibre opened to other operators", "may apply",
				"fibre.passed.share > 30 (it is 41); wholesale.obliged = true (not known yet)"), texts(ui(() -> item("Fixed network owners").getItem(1))));
	}

	@Test
	void aSolutionSaysWhatItsHowLacksAndThatItAnswersNothingYet() {
		await(() -> !item("Fixed network owners").getItem(1).getItem(0).getText().isEmpty());
		TreeItem solution = ui(() -> item("Fixed network owners").getItem(1).getItem(0));
		assertEquals(List.of("One order desk for other operators", "How 83 %",
				"How does not say yet: effort (2), how one sees that it is done (1). Answers no pain point of this study"), texts(solution));
	}

	@Test
	void aScenarioFollowsTheFactsOfTheCustomer() {
		ui(() -> {
			study.execute("more accurate", () -> study.session().study().getFacts().stream()
					.filter(fact -> "inventory.accuracy".equals(fact.getKey())).forEach(fact -> fact.setValue("97")));
			return null;
		});
		await(() -> item(SEGMENT).getItem(0).getText(1).equals("does not apply"));
		assertEquals("not inventory.accuracy < 90 (it is 97); field.outsourced.share > 40 (it is 60)", texts(ui(() -> item(SEGMENT).getItem(0))).get(2));
	}

	@Test
	void theFilterLooksIntoConditionsSolutionsAndCases() {
		type("copper.switchoff");
		await(() -> tree().getItemCount() == 1 && tree().getItem(0).getText().equals("Fixed network owners"));
		type("locks at 640");
		await(() -> tree().getItemCount() == 1 && tree().getItem(0).getText().equals("Rural mobile"));
		type("zeppelin");
		await(() -> seen(Label.class).stream().anyMatch(label -> label.getText().contains("No scenario is like that")));
	}

	@Test
	void aDoubleClickLeadsToTheSolution() {
		ui(() -> {
			tree().setSelection(item(SEGMENT).getItem(0).getItem(0));
			tree().notifyListeners(SWT.Selection, new Event());
			tree().notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		await(() -> page().getActiveEditor() instanceof DiagramEditor);
	}

	@Test
	void aDoubleClickOnAScenarioLeadsToItsProperties() {
		ui(() -> {
			tree().setSelection(item(SEGMENT).getItem(0));
			tree().notifyListeners(SWT.Selection, new Event());
			tree().notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		await(() -> PropertiesPart.ID.equals(page().getActivePartReference().getId()));
		await(() -> seen(CLabel.class).stream().anyMatch(title -> title.getText().equals("Scenario: Grown fixed network with contracted field")));
	}

	private static List<String> texts(TreeItem item) {
		return ui(() -> List.of(item.getText(0), item.getText(1), item.getText(2)));
	}

	private static void type(String words) {
		ui(() -> {
			seen(Text.class).stream().filter(text -> text.getMessage().startsWith("Filter scenarios")).findFirst().orElseThrow().setText(words);
			return null;
		});
	}

	private static Tree tree() {
		return seen(Tree.class).stream().filter(tree -> tree.getColumnCount() == 3 && tree.getColumn(1).getText().equals("State")).findFirst()
				.orElse(null);
	}

	private static TreeItem item(String segment) {
		return Stream.of(tree().getItems()).filter(item -> item.getText().equals(segment)).findFirst().orElseThrow();
	}
}
