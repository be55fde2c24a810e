package org.fathom.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.operation.ElementClip.Pasted;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementClipTest {
	@TempDir
	Path folder;
	private StudySession session;
	private StudySession other;
	private Process process;
	private Process target;
	private Step step;
	private Step next;
	private PainPoint pain;

	@BeforeEach
	void twoStepsWithAPainPointBesideAnotherStudy() throws Exception {
		session = new StudyStore().create(folder.resolve("a"), "Lakeside", "en");
		other = new StudyStore().create(folder.resolve("b"), "Hillside", "en");
		session.execute("create", () -> {
			process = new CreateProcessOperation(session, null, "Order to cash").run();
			step = new InsertStepOperation(process.getFlows().get(0), "Check").run();
			next = new InsertStepOperation(step.getOutgoing().get(0), "Decide").run();
			step.getKpis().add(kpi(session, "Lead time"));
			step.getKpis().add(kpi(session, "Right first time"));
			new HangPainPointOperation(session, List.of(step), "Slow").run();
		});
		pain = session.index().painPoints(step).get(0);
		other.execute("create", () -> {
			target = new CreateProcessOperation(other, null, "Order").run();
			kpi(other, "Lead time");
		});
	}

	private static Kpi kpi(StudySession session, String name) {
		Kpi kpi = ProcessFactory.eINSTANCE.createKpi();
		kpi.setName(name);
		session.study().getKpis().add(kpi);
		return kpi;
	}

	@AfterEach
	void close() {
		session.close();
		other.close();
	}

	@Test
	void inTheSameProcessACopyHasIdsOfItsOwnAndRefersToTheSame() {
		Pasted pasted = paste(session, process, List.of(step, next));
		Step copy = (Step) pasted.elements().get(0);
		assertNotSame(step, copy);
		assertNotEquals(step.getId(), copy.getId());
		assertEquals("Check", copy.getName());
		assertEquals(step.getKpis(), copy.getKpis());
		assertSame(step.getLane(), copy.getLane());
		assertEquals(0, pasted.lost());
		assertTrue(session.index().painPoints(copy).isEmpty(), "the pain is told once");
	}

	@Test
	void theFlowBetweenCopiedNodesIsCopiedAndNoOther() {
		int flows = process.getFlows().size();
		List<?> made = paste(session, process, List.of(step, next)).elements();
		assertEquals(3, made.size());
		SequenceFlow flow = (SequenceFlow) made.get(2);
		assertSame(made.get(0), flow.getSource());
		assertSame(made.get(1), flow.getTarget());
		assertEquals(flows + 1, process.getFlows().size());
		assertEquals(List.of(), ((FlowNode) made.get(0)).getIncoming());
	}

	@Test
	void aConnectionIsNotCopiedWithoutItsEnds() {
		assertEquals(List.of(), paste(session, process, List.of(step.getOutgoing().get(0))).elements());
	}

	@Test
	void intoAnotherStudyGoPainPointsWithWhatWasSeenAndMayBeShown() {
		session.execute("see", () -> {
			see("Beside the desk", false);
			see("A face", true);
		});
		Step copy = (Step) paste(other, target, List.of(step)).elements().get(0);
		PainPoint carried = other.index().painPoints(copy).get(0);
		assertEquals("Slow", carried.getName());
		assertNotEquals(pain.getId(), carried.getId());
		assertEquals(List.of("Beside the desk"), carried.getEvidence().stream().map(Evidence::getName).toList());
		assertSame(other.index().all(InsightModel.class).get(0), carried.eContainer());
		assertEquals(List.of(), carried.getEvidence().get(0).getFiles());
	}

	private void see(String name, boolean redacted) {
		Evidence evidence = InsightFactory.eINSTANCE.createEvidence();
		evidence.setName(name);
		evidence.getFiles().add("photo.jpg");
		evidence.setRedacted(redacted);
		((InsightModel) pain.eContainer()).getEvidence().add(evidence);
		pain.getEvidence().add(evidence);
	}

	@Test
	void intoAnotherStudyReferencesLeadToTheSameNameOrAreCounted() {
		Pasted pasted = paste(other, target, List.of(step));
		Step copy = (Step) pasted.elements().get(0);
		assertEquals(List.of("Lead time"), copy.getKpis().stream().map(Kpi::getName).toList());
		assertSame(other.study().getKpis().get(0), copy.getKpis().get(0));
		assertEquals(1, pasted.lost());
		assertSame(target.getLanes().get(0), copy.getLane());
	}

	@Test
	void itFitsOnlyWhereItsKindStands() {
		ElementClip clip = new ElementClip(session.index(), List.of(step));
		assertTrue(clip.fits(target));
		assertFalse(clip.fits(other.study()));
	}

	@Test
	void whatWasCopiedIsPastedThoughTheOriginalIsGone() {
		ElementClip clip = new ElementClip(session.index(), List.of(step));
		session.execute("delete", () -> new DeleteElementsOperation(session.index(), List.of(step)).run());
		session.execute("paste", () -> clip.pasteInto(session, process, null));
		assertEquals(1, process.getNodes().stream().filter(node -> "Check".equals(node.getName())).count());
	}

	private Pasted paste(StudySession into, Process container, List<? extends EObject> elements) {
		ElementClip clip = new ElementClip(session.index(), elements);
		Pasted[] pasted = new Pasted[1];
		into.execute("paste", () -> pasted[0] = clip.pasteInto(into, container, null));
		into.commandStack().undo();
		into.commandStack().redo();
		return pasted[0];
	}
}
