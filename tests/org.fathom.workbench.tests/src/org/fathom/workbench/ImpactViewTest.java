package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fathom.core.impact.LossQuery;
import org.fathom.core.impact.TraceDirection;
import org.fathom.core.impact.TraceQuery;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.impact.ImpactPart;
import org.fathom.workbench.study.ElementViews;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leads to an element and what follows from it, in the running workbench. */
class ImpactViewTest {
	private static final String NAME = "Eligibility answers for the neighbour's house";

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;
	private PainPoint painPoint;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder);
		study = workbench.study();
		painPoint = study.session().index().all(PainPoint.class).stream().filter(each -> NAME.equals(each.getName())).findFirst()
				.orElseThrow();
		ui(() -> {
			new ElementViews().open(ImpactPart.ID, painPoint);
			return null;
		});
		await(() -> shown(NAME));
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void whatLeadsToAPainPointStandsBesideWhatFollowsFromIt() {
		TraceQuery query = new TraceQuery(study.session().index());
		assertEquals(query.links(painPoint, TraceDirection.FROM).size(), rows(0).size());
		assertEquals(query.links(painPoint, TraceDirection.TO).size(), rows(1).size());
	}

	@Test
	void aNameLeadsToItsElementAndTheViewGoesAlong() {
		TreeItem step = rows(0).stream().filter(item -> ui(item::getText).contains("P05.1 ")).findFirst().orElseThrow();
		ui(() -> {
			step.getParent().setSelection(step);
			step.getParent().notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		await(() -> page().getActiveEditor() instanceof DiagramEditor editor && "P05".equals(((Process) editor.getDiagram().getTarget()).getCode()));
		await(() -> shown("1 Check enquiry and eligibility"));
	}

	@Test
	void whatIfItGoesNamesWhoLosesWhat() {
		long losers = new LossQuery(study.session().index()).without(painPoint).stream().map(loss -> loss.kind()).distinct().count();
		ui(() -> {
			Button check = seen(Button.class).stream().filter(each -> each.getText().equals("What if it goes")).findFirst().orElseThrow();
			check.setSelection(true);
			check.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertEquals(losers, rows(0).size());
	}

	@Test
	void oneClickEachLeadsFromAStepToTheCaseThatProvesItsSolution() {
		Step step = study.session().index().all(Step.class).stream()
				.filter(each -> "7".equals(each.getNumber()) && "P05".equals(((Process) each.eContainer()).getCode())).findFirst().orElseThrow();
		ui(() -> {
			new ElementViews().open(ImpactPart.ID, step);
			return null;
		});
		await(() -> shown(study.label(step)));
		click("The reserved pair or fibre is already in use");
		click("Changes at the cabinet are not reported");
		click("The reserved pair or fibre is already in use");
		click("Cabinet truth by photo");
		click("Photo audit of 6 200 cabinets");
	}

	/** Clicks a name in one of the trees; the view goes there. */
	private static void click(String name) {
		TreeItem item = ui(() -> seen(Tree.class).stream().flatMap(tree -> find(tree.getItems(), name)).findFirst()
				.orElseThrow(() -> new AssertionError(name)));
		await(() -> {
			item.getParent().showItem(item);
			return item.getParent().getItem(middle(item)) == item;
		});
		ui(() -> {
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = middle(item).x;
			event.y = middle(item).y;
			item.getParent().notifyListeners(SWT.MouseUp, event);
			return null;
		});
		await(() -> shown(name));
	}

	private static Point middle(TreeItem item) {
		Rectangle bounds = item.getTextBounds(0);
		return new Point(bounds.x + bounds.width / 4, bounds.y + bounds.height / 2);
	}

	private static Stream<TreeItem> find(TreeItem[] items, String name) {
		return Stream.of(items).flatMap(item -> item.getText().contains(": " + name) ? Stream.of(item) : find(item.getItems(), name));
	}

	private static boolean shown(String title) {
		return ui(() -> seen(Label.class).stream().anyMatch(label -> label.getText().equals(title)));
	}

	/** The top rows of one of the trees in the view; the explorer's tree comes first. */
	private static List<TreeItem> rows(int tree) {
		return ui(() -> {
			List<Tree> trees = seen(Tree.class);
			return new ArrayList<>(List.of(trees.get(trees.size() == 1 ? 0 : tree + 1).getItems()));
		});
	}
}
