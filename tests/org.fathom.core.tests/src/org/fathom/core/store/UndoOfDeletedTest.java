package org.fathom.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessFactory;
import org.fathom.model.process.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted, or made and deleted, in the same change as it is edited. */
class UndoOfDeletedTest {
	@TempDir
	Path temp;
	private StudySession session;
	private Process process;
	private Step step;

	@BeforeEach
	void openSample() throws Exception {
		session = new StudyStore("undo").open(SampleCopy.in(temp), new NullProgressMonitor());
		process = session.index().all(Process.class).stream().filter(each -> each.getNodes().size() > 2).findFirst().orElseThrow();
		step = process.getNodes().stream().filter(Step.class::isInstance).map(Step.class::cast).findFirst().orElseThrow();
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void whatIsMadeAndDeletedInOneChangeIsNoChange() {
		session.execute("nothing", () -> {
			Step passing = ProcessFactory.eINSTANCE.createStep();
			process.getNodes().add(passing);
			passing.setName("Passing");
			process.getNodes().remove(passing);
		});
		assertFalse(session.commandStack().canUndo());
	}

	@Test
	void whatIsEditedAfterItsDeletionComesBackAsItWas() {
		String name = step.getName();
		int place = process.getNodes().indexOf(step);
		session.execute("delete", () -> {
			process.getNodes().remove(step);
			step.setName("Edited when it was gone");
		});
		session.commandStack().undo();
		assertSame(step, process.getNodes().get(place));
		assertEquals(name, step.getName());
	}

	@Test
	void aPartOfWhatIsDeletedComesBackAsItWas() {
		Process parent = process;
		String name = step.getName();
		Resource file = parent.eResource();
		session.execute("delete", () -> {
			file.getContents().remove(parent);
			parent.getNodes().remove(step);
			step.setName("Edited when it was gone");
		});
		session.commandStack().undo();
		assertTrue(parent.getNodes().contains(step));
		assertEquals(name, step.getName());
	}

	@Test
	void whatAnEarlierChangeMadeComesBackAsThatChangeLeftIt() {
		Step made = ProcessFactory.eINSTANCE.createStep();
		session.execute("make", () -> {
			process.getNodes().add(made);
			made.setName("Made");
		});
		session.execute("rename and delete", () -> {
			made.setName("Renamed");
			process.getNodes().remove(made);
		});
		session.commandStack().undo();
		assertTrue(process.getNodes().contains(made));
		assertEquals("Made", made.getName());
	}

	@Test
	void whatIsDeletedByOneChangeAndPutBackByAnotherGoesTheSameWayBack() {
		String name = step.getName();
		session.execute("delete", () -> process.getNodes().remove(step));
		session.execute("put back", () -> {
			step.setName("Back");
			process.getNodes().add(step);
		});
		session.commandStack().undo();
		assertFalse(process.getNodes().contains(step));
		session.commandStack().undo();
		assertTrue(process.getNodes().contains(step));
		assertEquals(name, step.getName());
	}
}
