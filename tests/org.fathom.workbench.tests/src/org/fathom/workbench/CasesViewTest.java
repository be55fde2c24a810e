package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.solution.Case;
import org.fathom.workbench.cases.CaseFinder;
import org.fathom.workbench.cases.CasesPart;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases in the running workbench: found by words, with reasons, How and proof. */
class CasesViewTest {
	private static final String AUDIT = "Photo audit of 6 200 cabinets";
	private static final int WHY = 2;
	private static final int CUSTOMER = 3;
	private static final int HOW = 4;
	private static final int PROOF = 5;

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		showView(CasesPart.ID);
		await(() -> table() != null && table().getItemCount() == 9);
	}

	@AfterEach
	void close() {
		showView(CasesPart.ID);
		type("");
		workbench.close();
	}

	@Test
	void nothingOfAStudyThatIsClosedCanBeClickedOn() {
		workbench.close();
		assertNull(table());
	}

	@Test
	void theBestCaseForASituationComesFirstWithItsReasons() {
		type("cabinet inventory is wrong");
		await(() -> table().getItem(0).getText().equals(AUDIT));
		TableItem best = ui(() -> table().getItem(0));
		assertEquals("\u25cf\u25cf\u25cf\u25cf\u25cf", ui(() -> best.getText(1)));
		assertTrue(ui(() -> best.getText(WHY)).startsWith("Pain point: The reserved pair or fibre is already in use"));
		await(() -> links().stream().anyMatch(link -> link.startsWith("Fits because of <a")));
	}

	@Test
	void aCaseWithoutMeasuredResultIsMarked() {
		assertEquals("show only", ui(() -> row("Nine tiles in one depot").getText(PROOF)));
		assertEquals("measured", ui(() -> row(AUDIT).getText(PROOF)));
	}

	@Test
	void aCaseOfWhichIsNotKnownWhetherItFitsComesLastWithAHowThatIsNotComplete() {
		TableItem last = ui(() -> table().getItem(8));
		assertEquals(List.of("Two guests on one fibre", "may apply", "83 %", "show only"),
				ui(() -> List.of(last.getText(), last.getText(CUSTOMER), last.getText(HOW), last.getText(PROOF))));
	}

	@Test
	void howCompleteTheSolutionIsFollowsAChange() {
		assertEquals("100 %", ui(() -> row(AUDIT).getText(HOW)));
		change(() -> audit().getSolution().getHowSteps().forEach(how -> how.setWho(null)));
		await(() -> row(AUDIT).getText(HOW).equals("83 %"));
	}

	@Test
	void whetherACaseIsForThisCustomerFollowsTheFacts() {
		assertEquals("applies", ui(() -> row(AUDIT).getText(CUSTOMER)));
		change(() -> study.session().study().getFacts().stream().filter(fact -> "inventory.accuracy".equals(fact.getKey()))
				.forEach(fact -> fact.setValue("97")));
		await(() -> row(AUDIT).getText(CUSTOMER).equals("does not apply"));
	}

	@Test
	void aDoubleClickLeadsToTheFlowThatTheCaseProves() {
		ui(() -> {
			table().setSelection(row(AUDIT));
			table().notifyListeners(SWT.Selection, new Event());
			table().notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		await(() -> page().getActiveEditor() instanceof DiagramEditor editor && editor.getDiagram().getTarget() instanceof Process);
	}

	@Test
	void casesAreFoundForAPainPoint() {
		PainPoint painPoint = study.session().index().all(PainPoint.class).stream()
				.filter(each -> each.getName().startsWith("The technician stands")).findFirst().orElseThrow();
		ui(() -> {
			new CaseFinder().open(painPoint);
			return null;
		});
		await(() -> table() != null && table().getItemCount() > 0 && table().getItem(0).getText().equals("Locks at 640 hill sites"));
	}

	@Test
	void wordsThatNoCaseFitsSaySo() {
		type("zeppelin");
		await(() -> seen(Label.class).stream().anyMatch(label -> label.getText().contains("No case fits \"zeppelin\"")));
	}

	private Case audit() {
		return study.session().index().all(Case.class).stream().filter(each -> AUDIT.equals(each.getName())).findFirst().orElseThrow();
	}

	private void change(Runnable change) {
		ui(() -> {
			study.execute("change", change);
			return null;
		});
	}

	private static void type(String words) {
		ui(() -> {
			seen(Text.class).stream().filter(text -> text.getMessage().startsWith("Words about a situation")).findFirst().orElseThrow()
					.setText(words);
			return null;
		});
	}

	private static Table table() {
		return seen(Table.class).stream().filter(table -> table.getColumnCount() == PROOF + 1 && table.getColumn(0).getText().equals("Case"))
				.findFirst().orElse(null);
	}

	private static TableItem row(String name) {
		return Stream.of(table().getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
	}

	private static List<String> links() {
		return seen(Link.class).stream().map(Link::getText).toList();
	}
}
