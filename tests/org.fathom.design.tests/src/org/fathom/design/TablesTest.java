package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableCell;
import org.fathom.diagram.table.TableColumn;
import org.fathom.diagram.table.TableLine;
import org.fathom.diagram.table.TableRuntime;
import org.fathom.model.base.Named;
import org.fathom.model.data.DataModel;
import org.fathom.model.insight.Exemption;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.TickDimension;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of the viewpoint on the English sample. Each change is undone to see that nothing is left of it. */
class TablesTest {
	private final List<Object> problems = new ArrayList<>();
	private final Locale before = Locale.getDefault();
	private StudySession session;
	private TableRuntime runtime;
	private Table table;

	@BeforeEach
	void open() throws StudyException, IOException {
		Locale.setDefault(Locale.ENGLISH);
		session = new StudyStore().open(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), new NullProgressMonitor());
		ViewpointSpecification specification = new OdesignReader().read(FathomViewpoint.specification());
		problems.addAll(specification.problems());
		runtime = new TableRuntime(List.of(specification), FathomViewpoint.classLoader(), problems::add);
	}

	@AfterEach
	void close() {
		session.close();
		Locale.setDefault(before);
	}

	@Test
	void theTickListSaysOfEveryStepWhatHasBeenFoundOut() {
		show(FathomViewpoint.TICK_LIST, process("P05"));
		assertEquals(List.of("Topic set", "Data collected", "Pain validated", "Root cause", "Solution bound", "How answered", "Case", "Result"),
				table.columns().stream().map(TableColumn::label).toList());
		assertEquals(16, table.lines().size());
		assertEquals("7  Reserve port, number and VLAN  \u2605\u2605\u2605\u2605\u2605", line("7").label());
		assertEquals(List.of("\u2713", "\u2713 2", "\u2713", "\u2713", "\u2713", "\u2713 2", "\u2713", "\u2713"), signs("7"));
		assertEquals("", signs("2").stream().filter(Objects::nonNull).reduce("", String::concat), "nobody has looked");
		assertEquals("n/a: 520 orders a month and a rule set by the regulator; a case would prove nothing. (@Nadia Ferro)",
				signs("3b").get(6).replaceAll("@.*\\)", "@Nadia Ferro)"));
	}

	@Test
	void aGapOfTheTickListIsFilledByTheNameOfWhatIsMissing() {
		show(FathomViewpoint.TICK_LIST, process("P05"));
		type("2", 0, "Which offers cannot be configured?");
		assertEquals("\u25d0", signs("2").get(0), "a draft");
		Topic topic = session.index().all(Topic.class).stream().filter(each -> each.getName().startsWith("Which offers")).findFirst().orElseThrow();
		assertEquals(List.of(line("2").target()), topic.getScope());
		undo();
		assertEquals(null, signs("2").get(0));
	}

	@Test
	void aGapIsNotApplicableWithAReasonAndAName() {
		show(FathomViewpoint.TICK_LIST, process("P05"));
		type("2", 4, "n/a the offer goes with the new portal @Ann Lee");
		assertEquals("n/a: the offer goes with the new portal (@Ann Lee)", signs("2").get(4));
		Exemption exemption = session.index().all(Exemption.class).stream().filter(each -> each.getElement() == line("2").target()).findFirst()
				.orElseThrow();
		assertEquals(TickDimension.SOLUTION_BOUND, exemption.getDimension());
		edit("2", 4, "");
		assertEquals(null, signs("2").get(4), "clearing takes it back");
		undo();
		undo();
	}

	@Test
	void aGapThatNeedsSomethingBeforeSaysSoAndStays() {
		show(FathomViewpoint.TICK_LIST, process("P05"));
		int known = problems.size();
		type("2", 6, "A case");
		assertEquals(null, signs("2").get(6));
		assertEquals(known + 1, problems.size());
		assertTrue(problems.get(known).toString().contains("There is no solution for this step yet"), problems.get(known).toString());
		problems.clear();
	}

	@Test
	void stepsReadAndWriteEntities() {
		Process process = process("P05");
		show(FathomViewpoint.CRUD_MATRIX, process);
		Step step = (Step) process.getNodes().stream().filter(node -> node instanceof Step s && !s.getReads().isEmpty()).findFirst().orElseThrow();
		int column = column(step.getReads().get(0));
		TableLine line = line(step.getNumber());
		assertTrue(cell(line, column).label().startsWith("R"), cell(line, column).label());
		edit(step.getNumber(), column, "rw");
		assertEquals("RW", cell(line(step.getNumber()), column).label());
		assertTrue(step.getWrites().contains(table.columns().get(column).target()));
		edit(step.getNumber(), column, "");
		assertFalse(line(step.getNumber()).cell(table.columns().get(column)).isPresent());
		undo();
		undo();
	}

	@Test
	void partiesHaveRolesInTopics() {
		show(FathomViewpoint.RESPONSIBILITY_MATRIX, session.study());
		TableLine line = table.lines().get(0);
		String roles = line.cells().stream().map(TableCell::label).reduce("", String::concat).chars().sorted()
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		assertEquals("EIPSU", roles, "each of the five roles once");
		int free = (int) table.columns().stream().takeWhile(column -> line.cell(column).isPresent()).count();
		change(() -> runtime.tools(table).createCell(runtime.tools(table).createCellTools(line, table.columns().get(free)).get(0), line,
				table.columns().get(free), "pe"));
		assertEquals("PE", cell(table.lines().get(0), free).label());
		undo();
	}

	@Test
	void aTopicIsMadeWhereItsRolesAreGiven() {
		show(FathomViewpoint.RESPONSIBILITY_MATRIX, session.study());
		int count = table.lines().size();
		change(() -> runtime.tools(table).create(runtime.tools(table).createTools().get(0), (TableLine) null));
		assertEquals(count + 1, table.lines().size());
		TableLine made = table.lines().stream().filter(line -> line.cells().isEmpty()).findFirst().orElseThrow();
		assertFalse(made.label().isBlank(), "a new topic has a name to click on");
		change(() -> runtime.tools(table).createCell(runtime.tools(table).createCellTools(made, table.columns().get(0)).get(0), made,
				table.columns().get(0), "s"));
		assertEquals("S", cell(again(made), 0).label());
		undo();
		undo();
		assertEquals(count, table.lines().size());
	}

	@Test
	void painPointsAreEditedInTheirTable() {
		show(FathomViewpoint.PAIN_POINTS, session.study());
		assertEquals(session.index().all(PainPoint.class).size(), table.lines().size());
		TableLine line = table.lines().get(0);
		PainPoint pain = (PainPoint) line.target();
		assertEquals(Integer.toString(pain.getSeverity()), cell(line, header("Severity")).label());
		int severity = pain.getSeverity();
		change(() -> runtime.tools(table).edit(cell(line, header("Severity")), "2"));
		assertEquals(2, pain.getSeverity());
		change(() -> runtime.tools(table).edit(cell(table.lines().get(0), header("Status")), "CANDIDATE"));
		assertEquals(PainPointStatus.CANDIDATE, pain.getStatus());
		undo();
		undo();
		assertEquals(severity, pain.getSeverity());
		int count = table.lines().size();
		change(() -> runtime.tools(table).create(runtime.tools(table).createTools().get(0), (TableLine) null));
		assertEquals(count + 1, table.lines().size());
		undo();
	}

	@Test
	void painPointsTakeNoStatusThatIsNotEarnedAndNoSeverityBeyondTheScale() {
		show(FathomViewpoint.PAIN_POINTS, session.study());
		PainPoint pain = (PainPoint) table.lines().get(0).target();
		PainPointStatus status = pain.getStatus();
		int severity = pain.getSeverity();
		change(() -> runtime.tools(table).edit(cell(table.lines().get(0), header("Status")), "CLOSED"));
		change(() -> runtime.tools(table).edit(cell(table.lines().get(0), header("Severity")), "9"));
		assertEquals(status, pain.getStatus());
		assertEquals(severity, pain.getSeverity());
		assertTrue(problems.get(0).toString().contains('"' + pain.getName() + "\" cannot be closed yet: "), problems.get(0).toString());
		assertTrue(problems.get(1).toString().contains("message=\"9\" cannot be taken: Severity is a whole number from 1 to 5."),
				problems.get(1).toString());
		problems.clear();
	}

	@Test
	void theDataDictionaryHasAnAttributeALineWithMethodAndChannel() {
		DataModel model = session.index().all(DataModel.class).stream().filter(each -> each.getEntities().size() > 3).findFirst().orElseThrow();
		show(FathomViewpoint.DATA_DICTIONARY, model);
		TableLine entity = table.lines().get(0);
		assertFalse(entity.cell(table.columns().get(header("Unit"))).isPresent(), "an entity has no unit");
		TableLine attribute = entity.lines().stream().filter(line -> line.cell(table.columns().get(header("Channel"))).isPresent()).findFirst()
				.orElseThrow();
		change(() -> runtime.tools(table).edit(cell(attribute, header("Healthy range")), "-22..-8"));
		assertEquals("-22..-8", cell(again(attribute), header("Healthy range")).label());
		change(() -> runtime.tools(table).edit(cell(again(attribute), header("Channel")), "SITE"));
		assertEquals("SITE", cell(again(attribute), header("Channel")).label());
		undo();
		undo();
		change(() -> runtime.tools(table).create(entity.mapping().createTools().get(0), entity));
		assertEquals(entity.lines().size() + 1, table.lines().get(0).lines().size());
		undo();
	}

	private void show(String name, EObject root) {
		TableDescription description = runtime.descriptions().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
		assertTrue(runtime.canCreate(description, root));
		table = runtime.create(description, root, null);
		assertEquals(List.of(), problems);
	}

	private void type(String number, int column, String text) {
		TableLine line = line(number);
		TableColumn place = table.columns().get(column);
		change(() -> runtime.tools(table).createCell(runtime.tools(table).createCellTools(line, place).get(0), line, place, text));
	}

	private void edit(String number, int column, String text) {
		TableCell cell = cell(line(number), column);
		assertTrue(runtime.tools(table).canEdit(cell));
		change(() -> runtime.tools(table).edit(cell, text));
	}

	private interface Change {
		void run() throws ToolException;
	}

	private void change(Change change) {
		List<String> old = texts();
		session.execute("change", () -> {
			try {
				change.run();
			} catch (ToolException e) {
				throw new AssertionError(e);
			}
		});
		List<String> now = texts();
		if (session.commandStack().canUndo()) {
			session.commandStack().undo();
			assertEquals(old, texts(), "undo");
			session.commandStack().redo();
			assertEquals(now, texts(), "redo");
		}
		runtime.refresh(table);
	}

	private void undo() {
		session.commandStack().undo();
		runtime.refresh(table);
	}

	private List<String> texts() {
		return session.resourceSet().getResources().stream().map(resource -> resource.getContents().stream()
				.map(root -> root.eClass().getName() + countIn(root)).toList().toString()).toList();
	}

	/** All values of all elements, so that any change shows. */
	private static String countIn(EObject root) {
		StringBuilder all = new StringBuilder();
		List<EObject> elements = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(elements::add);
		for (EObject element : elements) {
			element.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isDerived() && !feature.isTransient())
					.forEach(feature -> all.append(element.eGet(feature) instanceof EObject one ? EcoreUtil.getURI(one)
							: element.eGet(feature) instanceof List<?> many ? many.size() : element.eGet(feature)).append(';'));
		}
		return all.toString();
	}

	private Process process(String code) {
		return session.index().all(Process.class).stream().filter(each -> code.equals(each.getCode())).findFirst().orElseThrow();
	}

	private TableLine line(String number) {
		return table.lines().stream().filter(each -> number.equals(((Step) each.target()).getNumber())).findFirst().orElseThrow();
	}

	private TableLine again(TableLine line) {
		return table.allLines().stream().filter(each -> each.target() == line.target()).findFirst().orElseThrow();
	}

	private List<String> signs(String number) {
		TableLine line = line(number);
		return new ArrayList<>(table.columns().stream().map(column -> line.cell(column).map(TableCell::label).orElse(null)).toList());
	}

	private TableCell cell(TableLine line, int column) {
		return line.cell(table.columns().get(column)).orElseThrow();
	}

	private int column(Named element) {
		for (int i = 0; i < table.columns().size(); i++) {
			if (table.columns().get(i).target() == element) {
				return i;
			}
		}
		throw new AssertionError(element.getName() + " is no column");
	}

	private int header(String label) {
		return table.columns().stream().map(TableColumn::label).toList().indexOf(label);
	}
}
