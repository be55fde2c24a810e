package org.fathom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tools of diagrams and tables, used on a copy of the sample from the command line. */
class ToolCommandTest {
	/** P05.2 Configure the offer: a user task that nobody has looked at. */
	private static final String STEP = "_9aHmWTk5nTcLk9EGfALp1";
	private static final Path FLOW = Path.of("process", "fulfilment", "order-to-activate.process");
	private static final Path INSIGHT = Path.of("insight", "fulfilment.insight");
	private static final Path DIAGRAM = Path.of("diagram", "order-to-activate.diagram");

	@TempDir
	Path folder;
	private Path study;

	@BeforeEach
	void copy() throws IOException {
		study = Fathom.copyOfSample(folder);
	}

	@Test
	void aToolOfADiagramChangesOnlyTheFilesItHasTo() throws IOException {
		Fathom run = tool("Process Flow", "Pain point", "--json", "--on", STEP);
		assertEquals(0, run.exitCode(), run.err());
		JsonObject created = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("created").get(0).getAsJsonObject();
		assertEquals("PainPoint", created.get("type").getAsString());
		assertEquals(Set.of(INSIGHT, DIAGRAM), changed());
		assertTrue(Files.readString(study.resolve(INSIGHT)).contains(created.get("id").getAsString()));
	}

	@Test
	void aShapeIsRenamedByDirectEdit() throws IOException {
		Fathom run = tool("Process Flow", "edit", "--on", STEP, "--arg", "text=\u914d\u7f6e\u5957\u9910");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(Set.of(FLOW), changed());
		assertTrue(Files.readString(study.resolve(FLOW)).contains("name=\"\u914d\u7f6e\u5957\u9910\""));
	}

	@Test
	void whatAToolIsUsedOnMayBeCalledByItsName() throws IOException {
		Fathom run = tool("Process Flow", "edit", "--root", "Order to activate", "--on", "Agree on a deposit", "--arg", "text=Agree on a limit");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(Set.of(FLOW), changed());
		assertTrue(Files.readString(study.resolve(FLOW)).contains("name=\"Agree on a limit\""));
	}

	@Test
	void aDryRunSavesNothing() throws IOException {
		Fathom run = tool("Process Flow", "delete", "--dry-run", "--on", STEP);
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(Set.of(), changed());
	}

	@Test
	void twoNodesAreConnected() throws IOException {
		Fathom run = tool("Process Flow", "Sequence flow", "--on", STEP, "--on", stepAfter());
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.out().startsWith("SequenceFlow"), run.out());
		assertEquals(Set.of(FLOW, DIAGRAM), changed());
	}

	@Test
	void aGapOfTheTickListIsFilled() throws IOException {
		Fathom run = tool("Tick-list", "edit", "--on", STEP, "--arg", "column=Topic set", "--arg", "text=Which offers?");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(Set.of(INSIGHT), changed());
		assertTrue(Files.readString(study.resolve(INSIGHT)).contains("name=\"Which offers?\""));
	}

	@Test
	void aRefusalIsSaidAndSavesNothing() throws IOException {
		Fathom run = tool("Tick-list", "edit", "--on", STEP, "--arg", "column=Case", "--arg", "text=A case");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("There is no solution for this step yet"), run.err());
		assertEquals(Set.of(), changed());
	}

	@Test
	void whatIsMissingOrWrongIsNamed() throws IOException {
		assertFails("Nonsense", tool("Process Flow", "Nonsense", "--on", STEP));
		assertFails("2 elements", tool("Process Flow", "Sequence flow", "--on", STEP));
		assertFails("--arg text", tool("Process Flow", "edit", "--on", STEP));
		assertFails("no column Nonsense", tool("Tick-list", "edit", "--on", STEP, "--arg", "column=Nonsense", "--arg", "text=x"));
		assertFails("_nowhere", tool("Process Flow", "edit", "--on", "_nowhere", "--arg", "text=x"));
		assertFails("Nothing", tool("Nothing", "edit", "--on", STEP, "--arg", "text=x"));
		assertEquals(Set.of(), changed());
	}

	@Test
	void aTableIsDumped() {
		Fathom run = Fathom.run("dump", study, "--description", "Data Dictionary", "--root", dataModel(), "--json");
		assertEquals(0, run.exitCode(), run.err());
		JsonObject table = JsonParser.parseString(run.out()).getAsJsonObject();
		assertEquals("DTable", table.get("type").getAsString());
		assertTrue(table.getAsJsonArray("lines").size() > 3, run.out());
	}

	@Test
	void theTickListNamesWhatItJudgesAndAnswersThreeWhenThatFails() throws IOException {
		Fathom whole = Fathom.run("ticklist", study);
		assertEquals(3, whole.exitCode(), whole.err());
		assertTrue(whole.lines().stream().anyMatch(line -> line.startsWith("FAILED  TICK-002")), whole.out());
		assertTrue(whole.lines().contains("          P02 1 Collect traffic and complaint history"), "the steps of a phase without topics");
		assertTrue(whole.lines().contains("          Two areas with the same budget"), "what is stale");
		Fathom one = Fathom.run("ticklist", study, "--process", "P05", "--json");
		JsonObject list = JsonParser.parseString(one.out()).getAsJsonObject();
		assertEquals(16, list.getAsJsonArray("rows").size());
		assertEquals(6, list.getAsJsonArray("judgements").size());
		JsonArray topics = JsonParser.parseString(Fathom.run("ticklist", study, "--process", "P05", "--json", "--columns", "scenes").out())
				.getAsJsonObject().getAsJsonArray("rows").get(0).getAsJsonObject().getAsJsonArray("topics");
		assertEquals(5, topics.size());
		assertEquals("CUSTOMER DONE", topics.get(1).getAsJsonObject().get("scene").getAsString() + ' ' + topics.get(1).getAsJsonObject().get("state").getAsString());
		assertTrue(Fathom.run("ticklist", study, "--columns", "scenes,units").lines()
				.contains("and topics by Project, Customer, Segment, Region, Industry, Wireless BU, Fixed BU, Video BU"));
		Path workbook = study.resolve("out/ticklist.xlsx");
		assertEquals(3, Fathom.run("ticklist", study, "--xlsx", workbook).exitCode());
		assertTrue(Files.size(workbook) > 4000);
		Files.writeString(study.resolve("ticklist.properties"), "coverage.minimum = ninety\n");
		assertFails("line 1", Fathom.run("ticklist", study));
	}

	@Test
	void aViewpointOfTheStudyIsOfferedAndItsProblemsAreListed() throws IOException {
		Files.createDirectories(study.resolve("viewpoint"));
		Files.writeString(study.resolve("viewpoint").resolve("mine.odesign"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0" name="mine">
				  <ownedViewpoints name="Mine">
				    <ownedRepresentations xsi:type="table:EditionTableDescription" name="KPIs" domainClass="library::Study">
				      <ownedLineMappings name="Kpi" domainClass="process::Kpi" semanticCandidatesExpression="feature:kpis" headerLabelExpression="feature:name"/>
				      <ownedColumnMappings name="Code" featureName="code"/>
				    </ownedRepresentations>
				    <ownedRepresentations xsi:type="table:TreeDescription" name="T"/>
				  </ownedViewpoints>
				</description:Group>
				""");
		Fathom info = Fathom.run("info", study);
		assertTrue(info.lines().contains("mine.odesign: KPIs"), info.out());
		assertTrue(info.out().contains("mine.odesign:8  ODESIGN-009"), info.out());
		Fathom dump = Fathom.run("dump", study, "--description", "KPIs", "--root", rootOf(study.resolve("study.fathom")), "--json");
		assertEquals(0, dump.exitCode(), dump.err());
		assertTrue(dump.out().contains("\"K06\""), dump.out());
		Files.writeString(study.resolve("viewpoint").resolve("broken.odesign"), "<description");
		assertTrue(Fathom.run("info", study).out().contains("broken.odesign:0  ODESIGN-001"));
	}

	private Fathom tool(String description, String tool, Object... more) {
		List<Object> arguments = new ArrayList<>(List.of("tool", study, "--description", description, "--tool", tool));
		arguments.addAll(List.of(more));
		return Fathom.run(arguments.toArray());
	}

	private static void assertFails(String expected, Fathom run) {
		assertEquals(1, run.exitCode(), run.err());
		assertTrue(run.err().contains(expected), run.err());
	}

	/** Files that differ from the sample's. */
	private Set<Path> changed() throws IOException {
		Set<Path> changed = new TreeSet<>();
		try (Stream<Path> files = Files.walk(study)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path name = study.relativize(file);
				Path before = Fathom.sample("harbour-telecom").resolve(name.toString());
				if (!Files.exists(before) || Files.mismatch(file, before) >= 0) {
					changed.add(name);
				}
			}
		}
		return changed;
	}

	/** P05.4 Sign the contract. */
	private String stepAfter() throws IOException {
		return Files.readString(study.resolve(FLOW)).replaceFirst("(?s).*<nodes xsi:type=\"process:Step\" id=\"([^\"]*)\" name=\"Sign the contract\".*", "$1");
	}

	private String dataModel() {
		return rootOf(study.resolve("data").resolve("fixed.datamodel"));
	}

	private static String rootOf(Path file) {
		try {
			return Files.readString(file).replaceFirst("(?s).*?<[a-z]+:[A-Z][^>]*? id=\"([^\"]*)\".*", "$1");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
