package org.fathom.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.controls;
import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.fathom.core.rules.QuickFix;
import org.fathom.core.walk.FlowWalk;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.ui.DiagramEditor;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.flow.DepthPart;
import org.fathom.workbench.flow.WalkPart;
import org.fathom.workbench.lists.PainPointsPart;
import org.fathom.workbench.lists.ProblemsPart;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Reveal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study in the running workbench. */
class WorkbenchTest {
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
	void explorerListsAreasFirst() {
		await(() -> tree() != null && tree().getItemCount() > 0);
		assertEquals("Strategy & product", ui(() -> tree().getItem(0).getText()));
	}

	@Test
	void painPointsViewHasOneRowForEachPainPoint() {
		showView(PainPointsPart.ID);
		int expected = study.session().index().all(PainPoint.class).size();
		await(() -> tables().stream().anyMatch(table -> table.getItemCount() == expected));
	}

	@Test
	void painPointLeadsToTheStepItHangsOn() {
		PainPoint painPoint = study.session().index().all(PainPoint.class).stream()
				.filter(candidate -> candidate.getAffects().get(0).eContainer() instanceof Process).findFirst().orElseThrow();
		ui(() -> {
			study.show(painPoint);
			return null;
		});
		assertEquals(painPoint.getAffects().get(0).eContainer(), shownRoot());
	}

	@Test
	void everyKindOfDiagramOpensFromItsElement() {
		for (EObject root : List.of(study.session().study(), study.session().index().all(PainPoint.class).get(0))) {
			ui(() -> {
				study.open(study.descriptionsFor(root).get(0), root);
				return null;
			});
			assertEquals(root, shownRoot());
		}
	}

	@Test
	void theMenuNamesTheDiagramBehindAnElementUnlessItIsTheFlowThatRefinesIt() {
		PainPoint painPoint = study.session().index().all(PainPoint.class).get(0);
		Step refined = study.session().index().all(Step.class).stream().filter(step -> step.getRefinement() != null).findFirst().orElseThrow();
		assertEquals("Root Cause", study.kindBehind(painPoint).orElseThrow());
		assertTrue(study.kindBehind(refined).isEmpty());
	}

	@Test
	void depthViewSaysWhatTheNextLevelOfAStepNeeds() {
		showView(DepthPart.ID);
		Step step = step("P05", "1");
		reveal(step);
		await(() -> ui(() -> controls(Label.class).stream().map(Label::getText)
				.anyMatch("Depth 3 of 5: explained. Next: answer every confirmed pain point with How steps at this step."::equals)));
	}

	@Test
	void flowInWordsHasALineForEveryNode() {
		showView(WalkPart.ID);
		Step step = step("P05", "1");
		reveal(step);
		int lines = new FlowWalk(study.session().index()).walk((Process) step.eContainer()).size();
		await(() -> tables().stream().anyMatch(table -> ui(table::getItemCount) == lines));
	}

	@Test
	void flowInWordsPointsToTheStepThatIsSelectedElsewhere() {
		showView(WalkPart.ID);
		reveal(step("P05", "9"));
		await(() -> tables().stream().anyMatch(table -> ui(() -> table.getSelectionCount() == 1
				&& table.getSelection()[0].getText().strip().startsWith("Step Patch at the cabinet"))));
	}

	private Step step(String process, String number) {
		return study.session().index().all(Step.class).stream()
				.filter(step -> number.equals(step.getNumber()) && process.equals(((Process) step.eContainer()).getCode())).findFirst()
				.orElseThrow();
	}

	private static void reveal(EObject element) {
		ui(() -> PlatformUI.getWorkbench().getService(IEventBroker.class).send(Reveal.TOPIC, element));
	}

	@Test
	void anOpenDiagramIsCheckedAndRepaired() {
		Step step = step("P05", "1");
		ui(() -> {
			study.flow((Process) step.eContainer());
			assertEquals(List.of(), study.diagramViolations());
			study.execute("out of the lane", () -> step.setLane(null));
			assertEquals(List.of("Put into the lane beside it"),
					study.diagramViolations().stream().flatMap(violation -> violation.quickFixes().stream()).map(QuickFix::label).toList());
			study.execute("fix", study.diagramViolations().get(0).quickFixes().get(0).change());
			assertEquals(List.of(), study.diagramViolations());
			return null;
		});
	}

	@Test
	void aViewpointOfTheStudyIsOfferedOnceItIsSaved() throws IOException {
		assertFalse(tablesOfTheStudy().contains("KPIs"));
		Path file = Files.createDirectories(folder.resolve("viewpoint")).resolve("mine.odesign");
		Files.writeString(file, viewpoint("KPIs"));
		await(() -> tablesOfTheStudy().contains("KPIs"));
		Files.writeString(file, viewpoint("Figures") + "\n");
		await(() -> tablesOfTheStudy().contains("Figures"));
		assertFalse(tablesOfTheStudy().contains("KPIs"));
	}

	private List<String> tablesOfTheStudy() {
		return ui(() -> study.tables().descriptionsFor(study.session().study()).stream().map(TableDescription::name).toList());
	}

	private static String viewpoint(String table) {
		return """
				<description:Group xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0" name="mine">
				  <ownedViewpoints name="Mine">
				    <ownedRepresentations xsi:type="table:EditionTableDescription" name="%s" domainClass="library::Study">
				      <ownedLineMappings name="Kpi" domainClass="process::Kpi" semanticCandidatesExpression="feature:kpis" headerLabelExpression="feature:name"/>
				      <ownedColumnMappings name="Code" featureName="code"/>
				    </ownedRepresentations>
				  </ownedViewpoints>
				</description:Group>
				""".formatted(table);
	}

	@Test
	void problemsFollowAChangeAndItsUndo() {
		showView(ProblemsPart.ID);
		await(() -> !messages().isEmpty());
		int before = ui(() -> messages().size());
		Process process = study.session().index().all(Process.class).get(0);
		ui(() -> {
			study.execute("no name", () -> process.setName(null));
			return null;
		});
		await(() -> messages().size() > before);
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		await(() -> messages().size() == before);
	}

	@Test
	void savingAStudyMakesItCleanAndUndoMakesItDirtyAgain() throws Exception {
		Process process = study.session().index().all(Process.class).get(0);
		ui(() -> {
			study.execute("rename", () -> process.setName("\u8ba2\u5355\u5230\u5f00\u901a"));
			return null;
		});
		assertTrue(study.isDirty());
		ui(() -> {
			try {
				study.save(new NullProgressMonitor());
			} catch (org.eclipse.core.runtime.CoreException e) {
				throw new IllegalStateException(e);
			}
			return null;
		});
		assertFalse(study.isDirty());
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		assertTrue(study.isDirty());
	}

	private static EObject shownRoot() {
		return ui(() -> ((DiagramEditor) page().getActiveEditor()).getDiagram().getTarget());
	}

	private static void showView(String id) {
		ui(() -> {
			try {
				return page().showView(id);
			} catch (org.eclipse.ui.PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static Tree tree() {
		return controls(Tree.class).stream().findFirst().orElse(null);
	}

	private static List<Table> tables() {
		return controls(Table.class);
	}

	/** The rows of the table whose last column is the code of a problem. */
	private static List<String> messages() {
		List<String> rows = new ArrayList<>();
		tables().stream().filter(table -> table.getColumnCount() == 3 && table.isVisible()).forEach(table -> {
			for (int i = 0; i < table.getItemCount(); i++) {
				rows.add(table.getItem(i).getText(0));
			}
		});
		return rows;
	}
}
