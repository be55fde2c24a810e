package org.fathom.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.fathom.workbench.study.ActiveStudy;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.OpenStudyJob;

/** The running workbench with a copy of the English sample study. */
public final class RunningWorkbench implements AutoCloseable {
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final ActiveStudy active;
	private final OpenStudy study;

	public RunningWorkbench(Path folder) throws IOException {
		copy(Path.of(System.getProperty("fathom.root"), "samples", "harbour-telecom"), folder);
		active = ui(() -> PlatformUI.getWorkbench().getService(ActiveStudy.class));
		new OpenStudyJob(folder, active, PlatformUI.getWorkbench()).schedule();
		await(() -> active.get().isPresent());
		study = active.get().orElseThrow();
	}

	public OpenStudy study() {
		return study;
	}

	@Override
	public void close() {
		ui(() -> {
			page().closeAllEditors(false);
			active.set(null);
			return null;
		});
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Opens a view and gives it the keyboard. */
	public static void showView(String id) {
		ui(() -> {
			try {
				return page().showView(id);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** The controls of the active view that can be seen. */
	public static <T extends Control> List<T> seen(Class<T> type) {
		return ui(() -> controls(type).stream().filter(Control::isVisible).toList());
	}

	public static <T extends Control> List<T> controls(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), type, found);
		return found;
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

	/** Waits until something can be seen; fails when it does not come. */
	public static void await(BooleanSupplier condition) {
		for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end;) {
			if (ui(condition::getAsBoolean)) {
				return;
			}
			try {
				Thread.sleep(50);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
		throw new AssertionError("did not happen");
	}

	/** What an action in the UI thread gives; what it throws is thrown here, where a test sees it. */
	public static <T> T ui(Supplier<T> action) {
		return Display.getDefault().syncCall(action::get);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}
}
