package org.fathom.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.core.store.SampleCopy;
import org.fathom.core.store.StudyException;
import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Lane;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.SequenceFlow;
import org.fathom.model.solution.Solution;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A random script of operations on the sample, all undone and all redone, gives the same bytes. */
class RandomOperationsTest {
	private static final int LENGTH = 60;

	@TempDir
	Path temp;
	private StudySession session;
	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void undoingAndRedoingARandomScriptGivesTheSameBytes(long seed) throws IOException, StudyException {
		Path folder = SampleCopy.in(temp);
		random = new Random(seed);
		try (StudySession opened = new StudyStore().open(folder, null)) {
			session = opened;
			Map<String, String> before = bytes();
			for (int i = 0; i < LENGTH; i++) {
				session.execute("step " + i, this::edit);
			}
			Map<String, String> after = bytes();
			assertNotEquals(before, after);
			assertTrue(session.unsavedFiles().size() > 0);
			session.save(null);
			assertOpensWithoutProblems(folder);
			undoAll();
			assertEquals(before, bytes(), "undone");
			redoAll();
			assertEquals(after, bytes(), "redone");
			undoAll();
			assertEquals(before, bytes(), "undone again");
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14 })
	void theIndexKnowsAtAnyTimeWhatAWalkThroughTheStudyFinds(long seed) throws IOException, StudyException {
		random = new Random(seed);
		try (StudySession opened = new StudyStore().open(SampleCopy.in(temp), null)) {
			session = opened;
			for (int i = 0; i < LENGTH; i++) {
				session.execute("step " + i, this::edit);
				if (random.nextInt(4) == 0) {
					session.commandStack().undo();
				}
				assertIndexIsTrue("after step " + i);
				assertNothingDeletedIsKnown("after step " + i);
			}
			undoAll();
			assertIndexIsTrue("undone");
			redoAll();
			assertIndexIsTrue("redone");
		}
	}

	private void assertIndexIsTrue(String when) {
		Set<Identified> found = new HashSet<>();
		Map<EObject, Set<String>> referrers = new HashMap<>();
		session.resourceSet().getAllContents().forEachRemaining(content -> {
			if (content instanceof EObject element) {
				walkReferences(element, referrers);
			}
			if (content instanceof Identified element) {
				found.add(element);
			}
		});
		List<Identified> indexed = session.index().all(Identified.class);
		assertEquals(found.size(), indexed.size(), when);
		assertEquals(found, new HashSet<>(indexed), when);
		for (EObject element : found) {
			Set<String> known = new TreeSet<>();
			session.index().getInverseReferences(element, false).stream()
					.filter(setting -> isCross((EReference) setting.getEStructuralFeature()))
					.forEach(setting -> known.add(name(setting.getEObject(), (EReference) setting.getEStructuralFeature())));
			assertEquals(referrers.getOrDefault(element, Set.of()), known, when);
		}
	}

	private static void walkReferences(EObject element, Map<EObject, Set<String>> referrers) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (isCross(reference)) {
				Object value = element.eGet(reference, false);
				List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				targets.forEach(target -> referrers.computeIfAbsent((EObject) target, key -> new TreeSet<>()).add(name(element, reference)));
			}
		}
	}

	/** Nothing that was deleted stands in the lists of those that stay. */
	private void assertNothingDeletedIsKnown(String when) {
		session.resourceSet().getAllContents().forEachRemaining(content -> {
			if (content instanceof EObject element) {
				element.eCrossReferences().forEach(target -> assertNotNull(target.eResource(), () -> when + ": " + element + " knows " + target));
			}
		});
	}

	private static boolean isCross(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isDerived() && !reference.isTransient();
	}

	private static String name(EObject element, EReference reference) {
		return EcoreUtil.getURI(element) + " " + reference.getName();
	}

	/** No reference leads to what was deleted. */
	private static void assertOpensWithoutProblems(Path folder) throws StudyException {
		try (StudySession reopened = new StudyStore().open(folder, null)) {
			assertEquals(List.of(), reopened.problems());
		}
	}

	private void edit() {
		int kind = random.nextInt(10);
		String name = "New 新 " + random.nextInt();
		switch (kind) {
		case 0, 1 -> new InsertStepOperation(any(SequenceFlow.class), name).run();
		case 2 -> new AppendStepOperation(any(FlowNode.class), name).run();
		case 3, 4 -> new DeleteElementsOperation(session.index(), List.<EObject>of(any(FlowNode.class), any(Named.class))).run();
		case 5 -> new HangPainPointOperation(session, List.of(random.nextBoolean() ? any(FlowNode.class) : any(Entity.class)), name).run();
		case 6 -> new HangSolutionOperation(session, List.of(any(PainPoint.class)), name).run();
		case 7 -> new BindHowStepOperation(any(Solution.class), any(FlowNode.class), name).run();
		case 8 -> {
			FlowNode node = any(FlowNode.class);
			List<Lane> lanes = ((Process) node.eContainer()).getLanes();
			new MoveToLaneOperation(List.of(node), lanes.isEmpty() ? null : lanes.get(random.nextInt(lanes.size()))).run();
		}
		default -> new CreateProcessOperation(session, any(ProcessArea.class), name).run();
		}
	}

	/** Any element but the study itself. */
	private <T extends EObject> T any(Class<T> type) {
		List<T> all = session.index().all(type).stream().filter(element -> element != session.study()).toList();
		return all.get(random.nextInt(all.size()));
	}

	private void undoAll() {
		while (session.commandStack().canUndo()) {
			session.commandStack().undo();
		}
	}

	private void redoAll() {
		while (session.commandStack().canRedo()) {
			session.commandStack().redo();
		}
	}

	private Map<String, String> bytes() throws IOException {
		Map<String, String> bytes = new TreeMap<>();
		for (Resource resource : session.resourceSet().getResources()) {
			if (!resource.getContents().isEmpty()) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				boolean modified = resource.isModified();
				resource.save(out, Map.of());
				resource.setModified(modified);
				bytes.put(resource.getURI().toString(), out.toString(StandardCharsets.UTF_8));
			}
		}
		return bytes;
	}
}
