package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Cursors that GEF 3.2 shows while its palette is dragged to another side; the platform has given the class up. */
public final class DragCursors {

	/** The palette cannot be dropped here. */
	public static final int INVALID = 0;
	/** It goes to the left. */
	public static final int LEFT = 1;
	/** It goes to the right. */
	public static final int RIGHT = 2;
	/** It goes to the top. */
	public static final int TOP = 3;
	/** It goes to the bottom. */
	public static final int BOTTOM = 4;
	/** It goes to the middle. */
	public static final int CENTER = 5;
	/** It leaves the window. */
	public static final int OFFSCREEN = 6;

	private DragCursors() {
	}

	/**
	 * Finds the cursor of a place. To be called in the UI thread.
	 *
	 * @param place one of the constants
	 * @return a cursor of the system, not to be disposed
	 */
	public static Cursor getCursor(int place) {
		return Display.getCurrent().getSystemCursor(switch (place) {
		case INVALID -> SWT.CURSOR_NO;
		case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
		case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
		default -> SWT.CURSOR_SIZEALL;
		});
	}
}
