package org.fathom.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fathom.diagram.render.ImageSource;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.scene.Scene;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.diagram.ui.internal.picture.PictureExport;
import org.fathom.diagram.ui.internal.picture.PictureSource;
import org.fathom.workbench.RunningWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the canvas: into a file by the dialog, and onto the clipboard. */
class PictureExportTest {
	@TempDir
	Path folder;
	private EditedSample sample;

	@BeforeEach
	void open() throws Exception {
		sample = new EditedSample(folder.resolve("study"), "P05");
	}

	@AfterEach
	void close() {
		RunningWorkbench.ui(() -> {
			notices().toList().forEach(link -> link.getShell().close());
			return 0;
		});
		sample.close();
	}

	private PictureSource source(boolean selection) {
		Scene whole = new SceneBuilder().build(sample.diagram);
		Scene part = new SceneBuilder().build(sample.diagram, List.of(sample.node("Step", 0)));
		return new PictureSource() {
			@Override
			public Scene whole() {
				return whole;
			}

			@Override
			public Optional<Scene> selection() {
				return selection ? Optional.of(part) : Optional.empty();
			}

			@Override
			public ImageSource images() {
				return sample.images();
			}
		};
	}

	/** Opens the dialog, which blocks, and lets a visitor play with it. */
	private void dialog(boolean selection, java.util.function.Consumer<Shell> visitor) {
		List<Throwable> failures = new ArrayList<>();
		RunningWorkbench.ui(() -> {
			Shell parent = new Shell(Display.getDefault());
			Display.getDefault().timerExec(500, () -> {
				Shell shown = parent.getShells().length == 0 ? null : parent.getShells()[0];
				try {
					visitor.accept(shown);
				} catch (RuntimeException | AssertionError e) {
					failures.add(e);
				}
				if (shown != null && !shown.isDisposed()) {
					shown.close();
				}
			});
			new PictureExport(source(selection)).ask(parent);
			parent.dispose();
			return 0;
		});
		assertEquals(List.of(), failures);
	}

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite && !(child instanceof Combo)) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}

	private static void press(Button button) {
		if ((button.getStyle() & SWT.PUSH) == 0) {
			button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Button button(Shell shell, String text) {
		return all(shell, Button.class).stream().filter(b -> b.getText().equals(text)).findFirst().orElseThrow();
	}

	private static void choose(Shell shell, String format, Path file) {
		Combo combo = all(shell, Combo.class).get(0);
		combo.select(combo.indexOf(format));
		combo.notifyListeners(SWT.Selection, new Event());
		all(shell, Text.class).get(0).setText(file.toString());
		Button open = button(shell, "Open the file when it is written");
		if (open.getSelection()) {
			press(open);
		}
	}

	@Test
	void theSelectionIsWrittenAsPngAndTheChoiceRemembered() {
		Path file = folder.resolve("step.png");
		dialog(true, shell -> {
			choose(shell, "PNG, 4x", file);
			button(shell, "Whole diagram").setSelection(false);
			press(button(shell, "Selected elements"));
			press(button(shell, "Export"));
		});
		RunningWorkbench.await(() -> Files.exists(file));
		Bounds part = source(true).selection().orElseThrow().bounds();
		ImageData picture = new ImageData(file.toString());
		assertEquals(4 * part.width(), picture.width);
		assertEquals(4 * part.height(), picture.height);
		dialog(true, shell -> {
			assertEquals("PNG, 4x", all(shell, Combo.class).get(0).getText());
			assertTrue(all(shell, Text.class).get(0).getText().startsWith(folder.toString()));
			assertTrue(all(shell, Text.class).get(0).getText().endsWith(".png"));
			assertTrue(button(shell, "Selected elements").getSelection());
		});
	}

	@Test
	void theWholeDiagramIsWrittenAsPdf() throws Exception {
		Path file = folder.resolve("flow");
		dialog(false, shell -> {
			choose(shell, "PDF, one page of its size", file);
			assertTrue(!button(shell, "Selected elements").isEnabled());
			press(button(shell, "Export"));
		});
		Path written = folder.resolve("flow.pdf");
		RunningWorkbench.await(() -> Files.exists(written));
		assertEquals("%PDF", new String(Files.readAllBytes(written), 0, 4, StandardCharsets.US_ASCII));
	}

	@Test
	void whatIsWrittenAndNotOpenedIsToldWithTheWayToIt() {
		dialog(false, shell -> {
			choose(shell, "SVG drawing", folder.resolve("a & b.svg"));
			press(button(shell, "Export"));
		});
		RunningWorkbench.await(() -> notice("a && b.svg").isPresent());
		String told = RunningWorkbench.ui(() -> notice("a && b.svg").orElseThrow().getText());
		assertTrue(told.contains(folder.toString()), told);
		assertTrue(told.contains("<a href=\"folder\">Open its folder</a>"), told);
	}

	private static Optional<Link> notice(String file) {
		return notices().filter(link -> link.getText().startsWith(file)).findFirst();
	}

	private static Stream<Link> notices() {
		return Stream.of(Display.getDefault().getShells()).flatMap(shell -> all(shell, Link.class).stream())
				.filter(link -> link.getText().contains("<a href=\"open\">"));
	}

	@Test
	void aFolderThatDoesNotExistCannotBeChosen() {
		dialog(false, shell -> {
			choose(shell, "SVG drawing", folder.resolve("nowhere").resolve("flow.svg"));
			assertTrue(!button(shell, "Export").isEnabled());
		});
	}

	@Test
	void whatIsSelectedIsCopiedAsPicture() {
		sample.click(sample.middle(sample.node("Step", 0)));
		sample.key('c', 'c', SWT.MOD1 | SWT.SHIFT);
		Bounds part = source(true).selection().orElseThrow().bounds();
		RunningWorkbench.await(() -> {
			Clipboard clipboard = new Clipboard(Display.getDefault());
			try {
				return clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData data && data.width == 2 * part.width()
						&& data.height == 2 * part.height();
			} finally {
				clipboard.dispose();
			}
		});
	}
}
