package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.await;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fathom.core.depth.DepthQuery;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.FindingKind;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Step;
import org.fathom.workbench.evidence.EvidenceDialog;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording evidence in the running workbench. */
class EvidenceTest {
	private static final String TITLE = "Record evidence";

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
	void evidenceOfNoPainMakesAStepSoundAndCanBeUndone() {
		DepthQuery depth = new DepthQuery(study.session().index());
		Step step = study.session().index().all(Step.class).stream()
				.filter(each -> depth.depth(each).level() == 1 && study.session().index().painPoints(each).isEmpty()).findFirst().orElseThrow();
		openDialog(step);
		type("What was seen", 0, "Twelve offers made without a question");
		choose("That nothing hurts here");
		choose("Site");
		press("Record");
		await(() -> dialog() == null);
		Finding finding = study.session().index().findings(step).stream().filter(each -> each.getKind() == FindingKind.NO_PAIN_FOUND).findFirst()
				.orElseThrow();
		assertEquals("Twelve offers made without a question", finding.getEvidence().get(0).getName());
		assertTrue(depth.depth(step).sound());
		ui(() -> {
			study.commandStack().undo();
			return null;
		});
		assertFalse(depth.depth(step).sound());
	}

	@Test
	void placeAndObserverAreKeptForTheNextEntryOfAVisit() {
		PainPoint painPoint = study.session().index().all(PainPoint.class).get(0);
		int before = painPoint.getEvidence().size();
		openDialog(painPoint);
		type("What was seen", 0, "First");
		List<Combo> combos = all(Combo.class);
		ui(() -> {
			combos.get(3).setText("Room 4");
			combos.get(4).setText("Ada Example");
			return null;
		});
		type("Amount", 2, "12.5");
		press("Record and next");
		assertEquals(before + 1, painPoint.getEvidence().size());
		type("What was seen", 0, "Second");
		press("Record");
		await(() -> dialog() == null);
		List<Evidence> seen = painPoint.getEvidence().subList(before, before + 2);
		assertEquals(List.of("First", "Second"), seen.stream().map(Evidence::getName).toList());
		assertEquals(List.of("Room 4", "Room 4"), seen.stream().map(Evidence::getPlace).toList());
		assertEquals(seen.get(0).getObserver(), seen.get(1).getObserver());
		assertEquals("Ada Example", seen.get(0).getObserver().getName());
		assertEquals(List.of(1, 0), seen.stream().map(each -> each.getMeasurements().size()).toList());
	}

	@Test
	void photosDroppedOnTheFormAreCopiedIntoTheStudy(@TempDir Path camera) throws Exception {
		Path door = Files.writeString(camera.resolve("door & lock.jpg"), "a door");
		Path rack = Files.writeString(camera.resolve("rack.jpg"), "a rack");
		PainPoint painPoint = study.session().index().all(PainPoint.class).get(0);
		openDialog(painPoint);
		type("What was seen", 0, "The door is open");
		drop(door, rack, camera);
		List<Link> names = all(Link.class);
		assertTrue(ui(() -> names.stream().anyMatch(link -> link.getText().contains("door && lock.jpg") && link.getText().contains("rack.jpg"))));
		ui(() -> {
			Event event = new Event();
			event.text = "1";
			names.stream().filter(link -> link.getText().contains("rack.jpg")).findFirst().orElseThrow().notifyListeners(SWT.Selection, event);
			return null;
		});
		press("Record");
		await(() -> dialog() == null);
		Evidence recorded = painPoint.getEvidence().get(painPoint.getEvidence().size() - 1);
		assertEquals(1, recorded.getFiles().size());
		assertTrue(recorded.getFiles().get(0).endsWith("door & lock.jpg"));
		ui(() -> {
			try {
				study.save(new NullProgressMonitor());
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
			return null;
		});
		assertEquals("a door", Files.readString(folder.resolve("evidence").resolve(recorded.getFiles().get(0))));
	}

	/** What the platform tells when files are dropped in the middle of the form. */
	private static void drop(Path... files) throws ReflectiveOperationException {
		Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader()).getDeclaredConstructor();
		made.setAccessible(true);
		Event event = (Event) made.newInstance();
		event.data = Stream.of(files).map(Path::toString).toArray(String[]::new);
		List<Composite> areas = all(Composite.class);
		ui(() -> {
			areas.stream().map(area -> area.getData(DND.DROP_TARGET_KEY)).filter(DropTarget.class::isInstance).map(DropTarget.class::cast)
					.findFirst().orElseThrow().notifyListeners(DND.Drop, event);
			return null;
		});
	}

	private void openDialog(org.fathom.model.base.Named element) {
		Display.getDefault().asyncExec(
				() -> new EvidenceDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), study, element).open());
		await(() -> dialog() != null);
	}

	private static Shell dialog() {
		return Stream.of(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && TITLE.equals(shell.getText())).findFirst()
				.orElse(null);
	}

	private static <T extends Control> List<T> all(Class<T> type) {
		return ui(() -> {
			List<T> found = new ArrayList<>();
			collect(dialog(), type, found);
			return found;
		});
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}

	/** Types into a field that is told by its hint, or else by its place among the fields. */
	private static void type(String hint, int index, String text) {
		List<Text> fields = all(Text.class);
		ui(() -> {
			fields.stream().filter(field -> field.getMessage().equals(hint)).findFirst()
					.orElseGet(() -> fields.stream().filter(field -> field.getEditable()).toList().get(index)).setText(text);
			return null;
		});
	}

	private static void choose(String item) {
		List<Combo> combos = all(Combo.class);
		ui(() -> {
			Combo combo = combos.stream().filter(each -> each.indexOf(item) >= 0).findFirst().orElseThrow();
			combo.select(combo.indexOf(item));
			return null;
		});
	}

	private static void press(String label) {
		List<Button> buttons = all(Button.class);
		ui(() -> {
			Button button = buttons.stream().filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
			assertTrue(button.isEnabled(), label);
			button.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}
}
