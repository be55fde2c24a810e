package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.scene.Bounds;
import org.fathom.model.data.DataFactory;
import org.fathom.model.data.DataModel;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.PainPointStatus;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.InformationSystem;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The optional layers and the filters of Process Flow. */
class FlowLayersTest {
	private static final List<String> LAYERS = List.of("Topics", "KPIs", "Data", "Systems");

	@TempDir
	Path folder;
	private StudySession session;
	private final Process process = ProcessFactory.eINSTANCE.createProcess();
	private final Step step = ProcessFactory.eINSTANCE.createStep();
	private final Kpi kpi = ProcessFactory.eINSTANCE.createKpi();
	private final InformationSystem system = ProcessFactory.eINSTANCE.createInformationSystem();
	private final Entity read = DataFactory.eINSTANCE.createEntity();
	private final Entity written = DataFactory.eINSTANCE.createEntity();
	private final Topic topic = InsightFactory.eINSTANCE.createTopic();
	private final PainPoint open = pain(PainPointStatus.CONFIRMED);
	private final PainPoint solved = pain(PainPointStatus.VERIFIED);
	private Drawing flow;

	private PainPoint pain(PainPointStatus status) {
		PainPoint pain = InsightFactory.eINSTANCE.createPainPoint();
		pain.setName(status.getName());
		pain.setStatus(status);
		pain.getAffects().add(step);
		return pain;
	}

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		process.getNodes().add(step);
		process.getKpis().add(kpi);
		step.getKpis().add(kpi);
		step.getSystems().add(system);
		step.getReads().add(read);
		step.getWrites().add(written);
		topic.getScope().add(step);
		DataModel data = DataFactory.eINSTANCE.createDataModel();
		data.getEntities().addAll(List.of(read, written));
		InsightModel insight = InsightFactory.eINSTANCE.createInsightModel();
		insight.getTopics().add(topic);
		insight.getPainPoints().addAll(List.of(open, solved));
		SolutionModel solutions = SolutionFactory.eINSTANCE.createSolutionModel();
		solutions.getSolutions().addAll(List.of(solution(open), solution(solved)));
		session.execute("fill", () -> {
			session.study().getKpis().add(kpi);
			session.study().getSystems().add(system);
			session.resourceFor("process/a.process").getContents().add(process);
			session.resourceFor("data/a.datamodel").getContents().add(data);
			session.resourceFor("insight/a.insight").getContents().add(insight);
			session.resourceFor("solution/a.solution").getContents().add(solutions);
		});
		flow = new Drawing(session, "Process Flow", process);
	}

	private Solution solution(PainPoint pain) {
		Solution solution = SolutionFactory.eINSTANCE.createSolution();
		solution.setName("For " + pain.getName());
		solution.getAddresses().add(pain);
		var how = SolutionFactory.eINSTANCE.createHowStep();
		how.getBoundTo().add(step);
		solution.getHowSteps().add(how);
		return solution;
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void show(String layer) {
		flow.runtime.setLayerActive(flow.diagram, layer, true);
	}

	@Test
	void optionalLayersAreOffAtFirst() {
		for (String mapping : List.of("TopicBadge", "KpiBadge", "ReadBadge", "WriteBadge", "SystemBadge")) {
			assertEquals(0, flow.count(mapping), mapping);
		}
	}

	@Test
	void layersHangBadgesOnStepsOnly() {
		LAYERS.forEach(this::show);
		for (var target : List.of(topic, kpi, read, written, system)) {
			assertEquals(1, flow.all().stream().filter(v -> v.getTarget() == target).count());
		}
		Node badge = flow.view(written, "WriteBadge");
		assertSame(step, ((Node) badge.eContainer()).getTarget());
		assertSame(kpi, flow.view(kpi, "KpiBadge").getTarget());
		assertEquals(List.of(), flow.problems);
	}

	@Test
	void deletingABadgeDetachesOnly() {
		LAYERS.forEach(this::show);
		flow.delete(flow.view(topic, "TopicBadge"));
		flow.delete(flow.view(kpi, "KpiBadge"));
		flow.delete(flow.view(read, "ReadBadge"));
		flow.delete(flow.view(written, "WriteBadge"));
		flow.delete(flow.view(system, "SystemBadge"));
		assertEquals(List.of(), topic.getScope());
		assertEquals(List.of(), step.getKpis());
		assertEquals(List.of(kpi), process.getKpis());
		assertEquals(List.of(), step.getReads());
		assertEquals(List.of(), step.getWrites());
		assertEquals(List.of(), step.getSystems());
		assertSame(session.study(), system.eContainer());
	}

	@Test
	void setsATopicForAStep() {
		show("Topics");
		Topic made = flow.create("Topic", flow.view(step, "Step"), Topic.class);
		assertEquals("New topic", made.getName());
		assertEquals(List.of(step), made.getScope());
		assertEquals(2, flow.count("TopicBadge"));
		assertFalse(flow.runner().canExecute(flow.tool("Topic"), flow.view(process, "Pool")));
	}

	@Test
	void hidesWhatIsSolved() {
		assertEquals(2, flow.count("PainPointBadge"));
		assertEquals(2, flow.count("SolutionBadge"));
		flow.runtime.setFilterActive(flow.diagram, "Without solved pain points", true);
		assertEquals(List.of("CONFIRMED"), flow.labels("PainPointBadge"));
		assertEquals(List.of("For CONFIRMED"), flow.labels("SolutionBadge"));
		flow.runtime.setFilterActive(flow.diagram, "Without solved pain points", false);
		assertEquals(2, flow.count("PainPointBadge"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "harbour-telecom", "harbour-telecom-zh" })
	void badgesOfAllLayersStandSideBySide(String sample) throws Exception {
		Path sampleFolder = Path.of(System.getProperty("fathom.root"), "samples", sample);
		List<String> offences = new ArrayList<>();
		try (StudySession study = new StudyStore("diagram").open(sampleFolder, new NullProgressMonitor())) {
			for (Process each : study.index().all(Process.class)) {
				Drawing drawing = new Drawing(study, "Process Flow", each);
				LAYERS.forEach(l -> drawing.runtime.setLayerActive(drawing.diagram, l, true));
				new LayoutEngine().layout(drawing.diagram, LayoutScope.ALL);
				drawing.diagram.eAllContents().forEachRemaining(o -> {
					if (o instanceof Node host && host.isVisible()) {
						collect(each, host, offences);
					}
				});
			}
		}
		assertEquals(List.of(), offences);
	}

	private static void collect(Process process, Node host, List<String> offences) {
		List<Node> badges = host.getBorderedNodes().stream().filter(Node::isVisible).toList();
		for (int i = 0; i < badges.size(); i++) {
			for (Node other : badges.subList(i + 1, badges.size())) {
				if (Bounds.of(badges.get(i)).intersects(Bounds.of(other))) {
					offences.add(process.getName() + ", " + host.getLabel() + ": " + badges.get(i).getLabel() + " on "
							+ other.getLabel());
				}
			}
		}
	}

	@Test
	void hangsOnAStepWhatIsDroppedFromOutside() {
		Step other = ProcessFactory.eINSTANCE.createStep();
		session.execute("step", () -> process.getNodes().add(other));
		flow.runtime.refresh(flow.diagram);
		for (EObject hung : List.of(open, topic, kpi, read, system, open.eContainer())) {
			boolean fits = hung != open.eContainer();
			assertEquals(fits, flow.runner().dropTool(hung, flow.view(other, "Step")).isPresent(), hung.toString());
			assertFalse(flow.runner().dropTool(hung, flow.view(step, "Step")).isPresent(), hung.toString());
			if (fits) {
				flow.drop(hung, flow.view(other, "Step"));
			}
		}
		assertEquals(List.of(step, other), open.getAffects());
		assertEquals(List.of(step, other), topic.getScope());
		assertEquals(List.of(kpi), other.getKpis());
		assertEquals(List.of(read), other.getReads());
		assertEquals(List.of(system), other.getSystems());
	}

	@Test
	void bindsADroppedSolutionByAHowStep() {
		Step other = ProcessFactory.eINSTANCE.createStep();
		session.execute("step", () -> process.getNodes().add(other));
		flow.runtime.refresh(flow.diagram);
		Solution solution = (Solution) flow.view(step, "Step").getBorderedNodes().stream().map(Node::getTarget)
				.filter(Solution.class::isInstance).findFirst().orElseThrow();
		flow.drop(solution, flow.view(other, "Step"));
		assertEquals(List.of(other), solution.getHowSteps().get(1).getBoundTo());
	}
}
