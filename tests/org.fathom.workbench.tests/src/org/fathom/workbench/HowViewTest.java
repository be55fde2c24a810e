package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.fathom.model.library.Fact;
import org.fathom.model.solution.Solution;
import org.fathom.workbench.how.HowPart;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "My situation is different" in the running workbench. */
class HowViewTest {
	private static final String FACT = "duct.available";

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		Solution solution = study.session().index().all(Solution.class).stream()
				.filter(each -> "Close a room in ninety days".equals(each.getName())).findFirst().orElseThrow();
		ui(() -> {
			new ElementViews().open(HowPart.ID, solution);
			return null;
		});
		await(() -> !seen(Table.class).isEmpty() && row(FACT) >= 0);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void anotherValueOfAFactDropsTheStepThatDoesNotApplyThen() {
		assertEquals("\u2713", sign(3));
		type("false");
		assertEquals("\u2013", sign(3));
		assertEquals("partly", value(), "nothing is written yet");
		follow("forget");
		assertEquals("\u2713", sign(3));
	}

	@Test
	void whatIsAssumedCanBeSavedAndUndone() {
		type("false");
		follow("save");
		assertEquals("false", value());
		assertEquals("\u2013", sign(3));
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		assertEquals("partly", value());
		assertEquals("\u2713", sign(3));
	}

	private String value() {
		return study.session().study().getFacts().stream().filter(fact -> FACT.equals(fact.getKey())).map(Fact::getValue).findFirst()
				.orElseThrow();
	}

	private static Table facts() {
		return seen(Table.class).get(0);
	}

	private static int row(String fact) {
		return ui(() -> {
			for (int i = 0; i < facts().getItemCount(); i++) {
				if (facts().getItem(i).getText(0).equals(fact)) {
					return i;
				}
			}
			return -1;
		});
	}

	private static String sign(int step) {
		return ui(() -> seen(Table.class).get(1).getItem(step - 1).getText(0));
	}

	/** Enter on the selected fact opens its value. */
	private static void type(String value) {
		ui(() -> {
			facts().setFocus();
			facts().setSelection(row(FACT));
			Event key = new Event();
			key.keyCode = SWT.CR;
			facts().notifyListeners(SWT.KeyDown, key);
			return null;
		});
		await(() -> editor() != null);
		ui(() -> {
			editor().setText(value);
			editor().notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
	}

	private static Text editor() {
		return ui(() -> seen(Text.class).stream().filter(text -> text.getParent() == facts()).findFirst().orElse(null));
	}

	private static void follow(String link) {
		ui(() -> {
			Link actions = seen(Link.class).stream().filter(each -> each.getText().contains("\"" + link + "\"")).findFirst().orElseThrow();
			Event event = new Event();
			event.text = link;
			actions.notifyListeners(SWT.Selection, event);
			return null;
		});
	}
}
