package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.showView;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.base.Confidence;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.SourceKind;
import org.fathom.model.process.Process;
import org.fathom.workbench.lists.CompetitorsPart;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers of competitors in the running workbench. */
class CompetitorsViewTest {
	private static final String WINDOW = "Promises a window of two hours for the install";
	private static final int KIND = 2;
	private static final int VERIFIED = 5;

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		showView(CompetitorsPart.ID);
		await(() -> !seen(Table.class).isEmpty() && table().getItemCount() == study.session().index().all(CompetitorFact.class).size());
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void aDossierHoldsTheFactsOfOneCompetitor() {
		choose("Brightline Fibre");
		Competitor competitor = fact(WINDOW).eContainer() instanceof Competitor found ? found : null;
		await(() -> table().getItemCount() == competitor.getFacts().size());
	}

	@Test
	void aFactThatWasNotVerifiedForTooLongIsFlaggedUntilItIs() {
		CompetitorFact fact = fact(WINDOW);
		ui(() -> {
			study.execute("old", () -> fact.setLastVerified(LocalDate.of(2020, 1, 1)));
			return null;
		});
		await(() -> row(WINDOW).getText(VERIFIED).equals("2020-01-01 verify again"));
		select(WINDOW);
		follow("verified");
		await(() -> row(WINDOW).getText(VERIFIED).equals(LocalDate.now().toString()));
	}

	@Test
	void aClickLeadsToTheStepThatAFactMattersFor() {
		select(WINDOW);
		follow("0");
		await(() -> page().getActiveEditor() instanceof DiagramEditor editor && editor.getDiagram().getTarget() instanceof Process process
				&& "P05".equals(process.getCode()));
	}

	@Test
	void aFactIsTypedIntoTheDossierAndItsSourceChosenInPlace() {
		choose("Brightline Fibre");
		ui(() -> {
			Text entry = seen(Text.class).stream().filter(text -> text.getMessage().startsWith("New fact about Brightline")).findFirst().orElseThrow();
			entry.setText("Refunds a month after a missed visit");
			entry.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		CompetitorFact added = fact("Refunds a month after a missed visit");
		assertEquals("Brightline Fibre", ((Competitor) added.eContainer()).getName());
		assertEquals(Confidence.TOLD, added.getConfidence());
		assertEquals(LocalDate.now(), added.getLastVerified());
		click(added.getName(), KIND);
		await(() -> !seen(CCombo.class).isEmpty());
		ui(() -> {
			CCombo editor = seen(CCombo.class).get(0);
			editor.select(SourceKind.PRICE_LIST.ordinal());
			editor.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		assertEquals(SourceKind.PRICE_LIST, added.getSourceKind());
	}

	@Test
	void aDateThatIsNoneIsRefused() {
		LocalDate before = fact(WINDOW).getLastVerified();
		click(WINDOW, VERIFIED);
		await(() -> seen(Text.class).stream().anyMatch(text -> text.getParent() == table()));
		ui(() -> {
			Text editor = seen(Text.class).stream().filter(text -> text.getParent() == table()).findFirst().orElseThrow();
			editor.setText("last week");
			editor.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		assertEquals(before, fact(WINDOW).getLastVerified());
		assertTrue(ui(() -> seen(org.eclipse.swt.widgets.Label.class).stream().anyMatch(label -> label.getText().startsWith("\"last week\""))));
	}

	private CompetitorFact fact(String name) {
		return study.session().index().all(CompetitorFact.class).stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
	}

	private static void choose(String competitor) {
		ui(() -> {
			Combo combo = seen(Combo.class).stream().filter(each -> each.getItem(0).equals("All competitors")).findFirst().orElseThrow();
			combo.select(Stream.of(combo.getItems()).map(item -> item.startsWith(competitor)).toList().indexOf(true));
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void select(String name) {
		ui(() -> {
			table().setSelection(row(name));
			table().notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static void click(String name, int column) {
		select(name);
		ui(() -> {
			table().showItem(row(name));
			Rectangle cell = row(name).getBounds(column);
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = cell.x + cell.width / 2;
			event.y = cell.y + cell.height / 2;
			table().notifyListeners(SWT.MouseDown, event);
			return null;
		});
	}

	private static void follow(String target) {
		ui(() -> {
			Link links = seen(Link.class).stream().filter(link -> List.of(link.getParent().getChildren()).contains(table().getParent().getParent()))
					.findFirst().orElseThrow();
			assertTrue(links.getText().contains("\"" + target + "\""), links.getText());
			Event event = new Event();
			event.text = target;
			links.notifyListeners(SWT.Selection, event);
			return null;
		});
	}

	private static TableItem row(String name) {
		return Stream.of(table().getItems()).filter(item -> item.getText(1).equals(name)).findFirst().orElseThrow();
	}

	private static Table table() {
		return seen(Table.class).get(0);
	}
}
