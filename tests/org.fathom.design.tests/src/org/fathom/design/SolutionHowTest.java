package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.diagram.layout.LayoutEngine;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Point;
import org.fathom.diagram.scene.RouteCalculator;
import org.fathom.diagram.style.FontFormat;
import org.fathom.diagram.style.NodeStyle;
import org.fathom.diagram.style.Sheet;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowChange;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionFactory;
import org.fathom.model.solution.SolutionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SolutionHowTest {
	@TempDir
	Path folder;
	private StudySession session;
	private final SolutionModel solutions = SolutionFactory.eINSTANCE.createSolutionModel();
	private final Solution solution = SolutionFactory.eINSTANCE.createSolution();
	private final HowStep ask = how("Ask first");
	private final HowStep walk = how("Walk through");
	private final HowStep pay = how("Pay it");
	private final Process install = process("Home install");
	private final Step agree = step("Agree");
	private final Step test = step("Test");
	private final Step leave = step("Leave");
	private Drawing how;

	private HowStep how(String name) {
		HowStep step = SolutionFactory.eINSTANCE.createHowStep();
		step.setName(name);
		solution.getHowSteps().add(step);
		return step;
	}

	private static Process process(String name) {
		Process process = ProcessFactory.eINSTANCE.createProcess();
		process.setName(name);
		return process;
	}

	private Step step(String name) {
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setName(name);
		install.getNodes().add(step);
		return step;
	}

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		solution.setName("Whole home");
		solutions.getSolutions().add(solution);
		ask.getBoundTo().add(agree);
		walk.getBoundTo().add(test);
		walk.setChange(HowChange.REPLACES);
		flow(agree, test);
		flow(test, leave);
		session.execute("fill", () -> {
			session.resourceFor("solution/a.solution").getContents().add(solutions);
			session.resourceFor("process/a.process").getContents().add(install);
		});
		how = new Drawing(session, "Solution How", solution);
	}

	private void flow(Step source, Step target) {
		SequenceFlow flow = ProcessFactory.eINSTANCE.createSequenceFlow();
		flow.setSource(source);
		flow.setTarget(target);
		install.getFlows().add(flow);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void showsHowStepsInOrderAgainstTheStepsTheyAreBoundTo() {
		assertEquals(List.of("1. Ask first\n(changes)", "2. Walk through\n(replaces)", "3. Pay it"), how.labels("HowStep"));
		assertEquals(List.of("Home install"), how.labels("TouchedProcess"));
		assertEquals(List.of("Agree", "Test"), how.labels("BoundStep"));
		assertEquals(List.of("1. Ask first > 2. Walk through", "2. Walk through > 3. Pay it"), how.edges("Then"));
		assertEquals(List.of("1. Ask first > Agree", "2. Walk through > Test"), how.edges("Bound"));
		assertEquals(List.of("Agree > Test"), how.edges("Flow"));
		assertEquals(List.of(), how.problems);
	}

	@Test
	void strikesOutWhatIsReplaced() {
		assertTrue(how.view(test, "BoundStep").getStyle().label().formats().contains(FontFormat.STRIKE_THROUGH));
		assertFalse(how.view(agree, "BoundStep").getStyle().label().formats().contains(FontFormat.STRIKE_THROUGH));
	}

	@ParameterizedTest
	@EnumSource(value = Sheet.class, names = { "LIGHT", "DARK" })
	void theNameOfAStepThatFallsAwayCanBeRead(Sheet sheet) {
		NodeStyle style = how.view(test, "BoundStep").getStyle();
		double letters = sheet.letters(style.label().color(), style.background()).luminance() + 0.05;
		double ground = sheet.of(style.background()).luminance() + 0.05;
		double contrast = Math.max(letters, ground) / Math.min(letters, ground);
		assertTrue(contrast >= 4.5, sheet + ": " + contrast);
	}

	@Test
	void bindsToOtherStepsOfTheLayer() {
		assertEquals(0, how.count("OtherStep"));
		how.runtime.setLayerActive(how.diagram, "Other steps", true);
		assertEquals(List.of("Leave"), how.labels("OtherStep"));
		assertEquals(List.of("Agree > Test", "Test > Leave"), how.edges("Flow"));
		how.connect("Bind to step", how.view(pay, "HowStep"), how.view(leave, "OtherStep"));
		assertEquals(List.of(leave), pay.getBoundTo());
		assertEquals(0, how.count("OtherStep"));
		assertFalse(how.connects("Bind to step", how.view(pay, "HowStep"), how.view(leave, "BoundStep")));
	}

	@Test
	void createsHowStepsAtTheEnd() {
		HowStep made = how.create("How step", how.view(solution, "How"), HowStep.class);
		assertEquals("4. New How step", how.view(made, "HowStep").getLabel());
	}

	@Test
	void bindsByDroppingFromOutside() {
		how.drop(leave, how.view(pay, "HowStep"));
		assertEquals(List.of(leave), pay.getBoundTo());
		assertTrue(how.runner().dropTool(leave, how.view(pay, "HowStep")).isEmpty());
	}

	@Test
	void changesTheOrder() {
		how.change(r -> r.run(how.tool("Move earlier"), List.of(how.view(pay, "HowStep"))));
		assertEquals(List.of(ask, pay, walk), solution.getHowSteps());
		how.change(r -> r.run(how.tool("Move later"), List.of(how.view(ask, "HowStep"))));
		assertEquals(List.of(pay, ask, walk), solution.getHowSteps());
		assertFalse(how.runner().canExecute(how.tool("Move earlier"), how.view(pay, "HowStep")));
		assertFalse(how.runner().canExecute(how.tool("Move later"), how.view(agree, "BoundStep")));
	}

	@Test
	void howStepsChangePlacesWithTheOrder() {
		LayoutEngine engine = new LayoutEngine();
		engine.layout(how.diagram, LayoutScope.ALL);
		Bounds second = Bounds.of(how.view(walk, "HowStep"));
		Bounds third = Bounds.of(how.view(pay, "HowStep"));
		how.change(r -> r.run(how.tool("Move earlier"), List.of(how.view(pay, "HowStep"))));
		engine.layout(how.diagram, LayoutScope.NEW);
		assertEquals(second.center(), Bounds.of(how.view(pay, "HowStep")).center());
		assertEquals(third.center(), Bounds.of(how.view(walk, "HowStep")).center());
		for (Edge edge : how.diagram.getEdges()) {
			List<Point> way = new RouteCalculator().route(edge);
			assertTrue(!edge.getMapping().equals("Then") || way.get(0).x() < way.get(way.size() - 1).x(), way.toString());
		}
		how.change(r -> r.run(how.tool("Move later"), List.of(how.view(pay, "HowStep"))));
		assertEquals(third.center(), Bounds.of(how.view(pay, "HowStep")).center());
	}

	@Test
	void reconnectsToAnotherStep() {
		how.reconnect(how.edge(ask, agree, "Bound"), false, how.view(test, "BoundStep"));
		assertEquals(List.of(test), ask.getBoundTo());
	}

	@Test
	void deletingAStepOnlyUnbindsIt() {
		how.delete(how.view(test, "BoundStep"));
		assertEquals(List.of(), walk.getBoundTo());
		assertSame(install, test.eContainer());
		how.delete(how.edge(ask, agree, "Bound"));
		assertEquals(0, how.count("TouchedProcess"));
		how.delete(how.view(ask, "HowStep"));
		assertEquals(List.of(walk, pay), solution.getHowSteps());
		assertFalse(how.runner().canDelete(how.view(solution, "Solution")));
	}

	@Test
	void renamesAndOpensTheProcess() throws Exception {
		assertEquals("Pay it", how.runner().directEditText(how.view(pay, "HowStep")));
		how.rename(how.view(pay, "HowStep"), "Count and pay it");
		assertEquals("Count and pay it", pay.getName());
		List<EObject> opened = new ArrayList<>();
		how.runtime.setNavigator((description, element, create) -> opened.add(element));
		how.runner().doubleClick(how.view(agree, "BoundStep"));
		assertEquals(List.of(install), opened);
	}

	@Test
	void saysWhichHowStepsAreNotBound() {
		assertEquals(List.of("The How step \"Pay it\" is bound to no step of the customer."),
				how.runtime.validate(how.diagram).stream().map(v -> v.message()).toList());
	}
}
