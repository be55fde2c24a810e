package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.page;
import static org.fathom.workbench.RunningWorkbench.seen;
import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.progress.IProgressConstants;
import org.fathom.core.store.StudyException;
import org.fathom.design.FathomViewpoint;
import org.fathom.diagram.description.TableDescription;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.workbench.export.FileExport;
import org.fathom.workbench.export.TickListExport;
import org.fathom.workbench.study.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tick-list leaves the workbench as an Excel workbook. */
class TickListExportTest {
	private static final String BUTTON = "Export to Excel";

	@TempDir
	Path folder;
	private RunningWorkbench workbench;
	private OpenStudy study;

	@BeforeEach
	void open() throws IOException {
		workbench = new RunningWorkbench(folder.resolve("study"));
		study = workbench.study();
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void onlyTheTickListHasTheButton() {
		show(FathomViewpoint.CRUD_MATRIX, process("P05"));
		assertFalse(buttons().contains(BUTTON), () -> buttons().toString());
		show(FathomViewpoint.TICK_LIST, process("P05"));
		assertTrue(buttons().contains(BUTTON), () -> buttons().toString());
	}

	@Test
	void theFileHoldsTheStepsOfTheProcessThatIsShown() throws IOException, StudyException, InterruptedException {
		Process process = process("P05");
		Path file = folder.resolve("ticks.xlsx");
		Job job = new FileExport("export", "ticks", "xlsx").job(new TickListExport(study.session(), List.of(process)).prepare(), file, () -> {
		});
		job.schedule();
		job.join();
		assertTrue(job.getResult().isOK(), () -> job.getResult().getMessage());
		String text = text(file);
		process.getNodes().stream().filter(Step.class::isInstance)
				.forEach(step -> assertTrue(text.contains(step.getName().replace("&", "&amp;")), step.getName()));
		assertFalse(text.contains(process("P01").getNodes().stream().filter(Step.class::isInstance).findFirst()
				.orElseThrow().getName()), "a step of another process");
	}

	@Test
	void aFileThatCannotBeWrittenIsNamed() throws IOException, StudyException, InterruptedException {
		Path file = Files.writeString(folder.resolve("no-folder"), "").resolve("ticks.xlsx");
		List<String> opened = new ArrayList<>();
		Job job = new FileExport("export", "ticks", "xlsx").job(new TickListExport(study.session(), List.of(process("P05"))).prepare(), file,
				() -> opened.add("opened"));
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
		job.schedule();
		job.join();
		assertTrue(job.getResult().getMessage().contains("ticks.xlsx"), () -> job.getResult().getMessage());
		assertEquals(List.of(), opened);
	}

	private static String text(Path file) throws IOException {
		assertTrue(Files.exists(file));
		StringBuilder text = new StringBuilder();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().filter(each -> each.getName().endsWith(".xml")).toList()) {
				text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return text.toString();
	}

	private static List<String> buttons() {
		List<String> texts = new ArrayList<>();
		seen(ToolBar.class).forEach(bar -> ui(() -> {
			for (var item : bar.getItems()) {
				texts.add(item.getText());
			}
			return null;
		}));
		return texts;
	}

	private Process process(String code) {
		return study.session().index().all(Process.class).stream().filter(process -> code.equals(process.getCode())).findFirst().orElseThrow();
	}

	private void show(String name, EObject root) {
		ui(() -> {
			page().closeAllEditors(false);
			TableDescription description = study.tables().descriptionsFor(root).stream().filter(each -> name.equals(each.name())).findFirst()
					.orElseThrow();
			study.tables().open(description, root);
			return null;
		});
	}
}
