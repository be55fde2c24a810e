package org.fathom.workbench.pane;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view says while it has nothing else to show, clear of its edges. */
public final class Hint {
	private static final int MARGIN = 14;

	private final Composite control;
	private final Label words;

	/**
	 * Creates a hint that says nothing yet.
	 *
	 * @param parent of its control
	 */
	public Hint(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(control);
		words = new Label(control, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
	}

	/**
	 * The control of the hint.
	 *
	 * @return always the same
	 */
	public Composite control() {
		return control;
	}

	/**
	 * Changes what is said.
	 *
	 * @param message one or more sentences; empty for nothing
	 */
	public void say(String message) {
		words.setText(message);
		control.layout();
	}
}
