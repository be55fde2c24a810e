package org.fathom.workbench;

import static org.fathom.workbench.RunningWorkbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.UIElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoMenuTest {
	@TempDir
	Path folder;
	private RunningWorkbench workbench;

	@BeforeEach
	void open() throws Exception {
		workbench = new RunningWorkbench(folder);
	}

	@AfterEach
	void close() {
		workbench.close();
	}

	@Test
	void undoAndRedoAreEnabledWhenThereIsAChangeToTakeAndNameItWithoutADiagram() {
		assertFalse(isEnabled(IWorkbenchCommandConstants.EDIT_UNDO));
		assertEquals("&Undo", text(IWorkbenchCommandConstants.EDIT_UNDO));
		// when
		ui(() -> {
			workbench.study().session().execute("Rename R&D", () -> workbench.study().session().study().setName("Another name"));
			return null;
		});
		// then
		assertTrue(isEnabled(IWorkbenchCommandConstants.EDIT_UNDO));
		assertFalse(isEnabled(IWorkbenchCommandConstants.EDIT_REDO));
		assertEquals("&Undo Rename R&&D", text(IWorkbenchCommandConstants.EDIT_UNDO));
		// when
		ui(() -> {
			workbench.study().commandStack().undo();
			return null;
		});
		// then
		assertFalse(isEnabled(IWorkbenchCommandConstants.EDIT_UNDO));
		assertTrue(isEnabled(IWorkbenchCommandConstants.EDIT_REDO));
		assertEquals("&Redo Rename R&&D", text(IWorkbenchCommandConstants.EDIT_REDO));
	}

	private static boolean isEnabled(String command) {
		return ui(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled());
	}

	private static String text(String command) {
		return ui(() -> {
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			Entry entry = new Entry();
			try {
				commands.unregisterElement(commands.registerElementForCommand(new ParameterizedCommand(commands.getCommand(command), null), entry));
			} catch (NotDefinedException e) {
				throw new IllegalStateException(e);
			}
			return entry.text;
		});
	}

	/** A menu entry. */
	private static final class Entry extends UIElement {
		private String text;

		Entry() {
			super(PlatformUI.getWorkbench());
		}

		@Override
		public void setText(String next) {
			text = next;
		}

		@Override
		public void setTooltip(String tooltip) {
			// not looked at
		}

		@Override
		public void setIcon(ImageDescriptor icon) {
			// not looked at
		}

		@Override
		public void setDisabledIcon(ImageDescriptor icon) {
			// not looked at
		}

		@Override
		public void setHoverIcon(ImageDescriptor icon) {
			// not looked at
		}

		@Override
		public void setChecked(boolean checked) {
			// not looked at
		}
	}
}
