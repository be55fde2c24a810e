package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;
import org.fathom.diagram.table.TableRuntime;
import org.fathom.model.base.BaseFactory;
import org.fathom.model.base.InsightScene;
import org.fathom.model.base.Party;
import org.fathom.model.base.PartyKind;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.ResponsibilityKind;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns that a study adds to its tick-list. */
class TickListColumnsTest {
	private static final int DIMENSIONS = 8;
	private static final int REGION = DIMENSIONS + InsightScene.REGION.ordinal();

	@TempDir
	Path folder;
	private final Locale before = Locale.getDefault();
	private final List<Object> problems = new ArrayList<>();
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Step step = ProcessFactory.eINSTANCE.createStep();
	private final InsightModel insights = InsightFactory.eINSTANCE.createInsightModel();
	private final Party unit = BaseFactory.eINSTANCE.createParty();
	private StudySession session;
	private TableRuntime runtime;
	private Table table;

	@BeforeEach
	void aProcessOfOneStep() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		process.getNodes().add(step);
		unit.setName("Fixed BU");
		unit.setKind(PartyKind.BUSINESS_UNIT);
		session.execute("fill", () -> {
			session.study().getParties().add(unit);
			session.resourceFor("process/a.process").getContents().add(process);
			session.resourceFor("insight/a.insight").getContents().add(insights);
		});
		runtime = new TableRuntime(List.of(new OdesignReader().read(FathomViewpoint.specification())), FathomViewpoint.classLoader(), problems::add);
		table = runtime.create(runtime.descriptions().stream().filter(each -> FathomViewpoint.TICK_LIST.equals(each.name())).findFirst().orElseThrow(),
				process, "Tick-list");
	}

	@AfterEach
	void close() {
		session.close();
		Locale.setDefault(before);
		assertEquals(List.of(), problems);
	}

	@Test
	void thereAreNoneUnlessTheStudyAsksForThem() throws Exception {
		assertEquals(DIMENSIONS, table.columns().size());
		ask("columns = units");
		assertEquals(List.of("Fixed BU"), added());
		ask("columns = scenes, units");
		assertEquals(List.of("Project", "Customer", "Segment", "Region", "Industry", "Fixed BU"), added());
		ask("columns = nonsense");
		assertEquals(List.of(), added());
	}

	@Test
	void aNameTypedIntoASceneSetsATopicOfThatScene() throws Exception {
		ask("columns = scenes");
		type(REGION, "Who waits in the hills?");
		Topic topic = insights.getTopics().get(0);
		assertEquals("Who waits in the hills?", topic.getName());
		assertEquals(InsightScene.REGION, topic.getScene());
		assertEquals(List.of(step), topic.getScope());
		assertEquals("\u25d0", sign(REGION), "a draft");
		assertEquals(null, sign(REGION - 1));
		assertEquals("\u25d0", sign(0));
	}

	@Test
	void aNameTypedIntoAUnitSetsATopicThatTheUnitLooksInto() throws Exception {
		ask("columns = units");
		type(DIMENSIONS, "Who waits in the hills?");
		Topic topic = insights.getTopics().get(0);
		assertEquals(ResponsibilityKind.DOES_INSIGHT, topic.getResponsibilities().get(0).getKind());
		assertSame(unit, topic.getResponsibilities().get(0).getParty());
		assertEquals("\u25d0", sign(DIMENSIONS));
		session.commandStack().undo();
		runtime.refresh(table);
		assertEquals(null, sign(DIMENSIONS));
	}

	private void ask(String line) throws Exception {
		Files.writeString(session.folder().resolve(TickListSettings.FILE), line + '\n');
		runtime.refresh(table);
	}

	private List<String> added() {
		return table.columns().stream().skip(DIMENSIONS).map(TableColumn::label).toList();
	}

	private void type(int column, String text) {
		TableLine line = table.lines().get(0);
		TableColumn place = table.columns().get(column);
		session.execute("type", () -> {
			try {
				runtime.tools(table).createCell(runtime.tools(table).createCellTools(line, place).get(0), line, place, text);
			} catch (ToolException e) {
				throw new AssertionError(e);
			}
		});
		runtime.refresh(table);
	}

	private String sign(int column) {
		return table.lines().get(0).cell(table.columns().get(column)).map(TableCell::label).orElse(null);
	}
}
