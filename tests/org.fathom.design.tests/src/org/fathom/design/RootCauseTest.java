package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.fathom.core.store.StudySession;
import org.fathom.core.store.StudyStore;
import org.fathom.model.base.Confidence;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootCauseTest {
	@TempDir
	Path folder;
	private StudySession session;
	private final InsightModel insight = InsightFactory.eINSTANCE.createInsightModel();
	private final PainPoint pain = InsightFactory.eINSTANCE.createPainPoint();
	private final Cause near = cause("No report");
	private final Cause far = cause("No pay");
	private final Cause other = cause("No audit");
	private final Evidence seen = evidence("Cabinet round");
	private final Evidence spare = evidence("Interview");
	private Drawing tree;

	private static Cause cause(String name) {
		Cause cause = InsightFactory.eINSTANCE.createCause();
		cause.setName(name);
		return cause;
	}

	private static Evidence evidence(String name) {
		Evidence evidence = InsightFactory.eINSTANCE.createEvidence();
		evidence.setName(name);
		return evidence;
	}

	@BeforeEach
	void open() throws Exception {
		session = new StudyStore().create(folder.resolve("s"), "S", "en");
		pain.setName("Pair taken");
		pain.getCauses().addAll(List.of(near, other));
		near.getCauses().add(far);
		near.setConfidence(Confidence.MEASURED);
		far.setRoot(true);
		insight.getPainPoints().add(pain);
		insight.getEvidence().addAll(List.of(seen, spare));
		pain.getEvidence().add(seen);
		near.getEvidence().add(seen);
		far.getEvidence().add(spare);
		session.execute("fill", () -> session.resourceFor("insight/a.insight").getContents().add(insight));
		tree = new Drawing(session, "Root Cause", pain);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void showsTheTreeOfCausesAndWhatWasSeen() {
		assertEquals(List.of("Pair taken"), tree.labels("PainPoint"));
		assertEquals(List.of("No report\n(measured)", "No pay\n(root cause, guessed)", "No audit\n(guessed)"),
				tree.labels("Cause"));
		assertEquals(List.of("Cabinet round", "Interview"), tree.labels("Evidence"));
		assertEquals(List.of("Pair taken > No report", "No report > No pay", "Pair taken > No audit"), tree.edges("Why"));
		assertEquals(List.of("Pair taken > Cabinet round", "No report > Cabinet round", "No pay > Interview"),
				tree.edges("Seen"));
		assertEquals(List.of(), tree.problems);
	}

	@Test
	void redactedEvidenceIsNotDrawn() {
		session.execute("redact", () -> spare.setRedacted(true));
		tree.refresh();
		assertEquals(List.of("Cabinet round"), tree.labels("Evidence"));
	}

	@Test
	void coloursCausesByConfidence() {
		assertEquals("#cfebd6", tree.view(near, "Cause").getStyle().background().toHex().toLowerCase());
		assertEquals("#f6f7f9", tree.view(other, "Cause").getStyle().background().toHex().toLowerCase());
		assertEquals(2, tree.view(far, "Cause").getStyle().borderSize());
	}

	@Test
	void createsCausesAndAsksWhy() {
		Cause cause = tree.create("Cause", tree.view(pain, "PainPoint"), Cause.class);
		assertSame(pain, cause.eContainer());
		assertEquals("New cause", cause.getName());
		Cause why = tree.create("Why", tree.view(far, "Cause"), Cause.class);
		assertSame(far, why.eContainer());
		assertFalse(tree.runner().canExecute(tree.tool("Why"), tree.view(pain, "PainPoint")));
		assertFalse(tree.runner().canExecute(tree.tool("Cause"), tree.view(seen, "Evidence")));
	}

	@Test
	void createsAndAttachesEvidence() {
		Evidence made = tree.create("Evidence", tree.view(other, "Cause"), Evidence.class);
		assertSame(insight, made.eContainer());
		assertEquals(List.of(made), other.getEvidence());
		tree.connect("Attach evidence", tree.view(other, "Cause"), tree.view(seen, "Evidence"));
		assertEquals(List.of(made, seen), other.getEvidence());
		assertFalse(tree.connects("Attach evidence", tree.view(other, "Cause"), tree.view(seen, "Evidence")));
		tree.drop(spare, tree.view(pain, "PainPoint"));
		assertTrue(pain.getEvidence().contains(spare));
	}

	@Test
	void putsACauseBehindAnother() {
		tree.reconnect(tree.edge(near, far, "Why"), true, tree.view(other, "Cause"));
		assertSame(other, far.eContainer());
		assertTrue(tree.runner().reconnectTool(tree.edge(pain, other, "Why"), true, tree.view(seen, "Evidence")).isEmpty());
		assertTrue(tree.runner().reconnectTool(tree.edge(pain, other, "Why"), true, tree.view(far, "Cause")).isEmpty(),
				"a cause does not explain itself");
		assertTrue(tree.runner().reconnectTool(tree.edge(pain, other, "Why"), true, tree.view(pain, "PainPoint")).isEmpty(),
				"it stands behind the pain point already");
		tree.connect("Put behind", tree.view(pain, "PainPoint"), tree.view(far, "Cause"));
		assertSame(pain, far.eContainer());
	}

	@Test
	void reconnectsEvidenceAtBothEnds() {
		tree.reconnect(tree.edge(near, seen, "Seen"), true, tree.view(other, "Cause"));
		assertEquals(List.of(), near.getEvidence());
		assertEquals(List.of(seen), other.getEvidence());
		tree.reconnect(tree.edge(far, spare, "Seen"), false, tree.view(seen, "Evidence"));
		assertEquals(List.of(seen), far.getEvidence());
	}

	@Test
	void deletesCausesAndDetachesEvidence() {
		tree.delete(tree.edge(near, seen, "Seen"));
		assertEquals(List.of(), near.getEvidence());
		assertEquals(2, insight.getEvidence().size());
		tree.delete(tree.view(near, "Cause"));
		assertEquals(List.of(other), pain.getCauses());
		tree.delete(tree.edge(pain, other, "Why"));
		assertEquals(List.of(), pain.getCauses());
		tree.delete(tree.view(seen, "Evidence"));
		assertEquals(List.of(spare), insight.getEvidence());
		assertFalse(tree.runner().canDelete(tree.view(pain, "PainPoint")));
	}

	@Test
	void renamesAndMarksRootCauses() {
		tree.rename(tree.view(other, "Cause"), "Nobody audits");
		assertEquals("Nobody audits", other.getName());
		tree.change(r -> r.run(tree.tool("Mark as root cause"), List.of(tree.view(other, "Cause"))));
		assertTrue(other.isRoot());
	}

	@Test
	void saysWhichBranchesAreNotFinished() {
		far.getEvidence().clear();
		tree.runtime.refresh(tree.diagram);
		assertEquals(List.of("Nothing was looked for behind the cause \"No audit\", and it is not marked as a root cause.",
				"The root cause \"No pay\" has no evidence."),
				tree.runtime.validate(tree.diagram).stream().map(v -> v.message()).sorted().toList());
	}

	@Test
	void finishesBranches() {
		far.getEvidence().clear();
		tree.fix("Add evidence");
		assertEquals(List.of("New evidence"), far.getEvidence().stream().map(e -> e.getName()).toList());
		tree.fix("Mark as root cause");
		assertTrue(other.isRoot());
		tree.fix("No longer a root cause");
		assertFalse(other.isRoot());
	}
}
