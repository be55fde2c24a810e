package org.fathom.workbench.pane;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A column of texts to read that break at its width and scroll up and down. */
public final class ReadingPane {
	private static final int NARROW = 200;

	private final ScrolledComposite scroll;
	private final Composite box;

	/**
	 * Creates an empty column.
	 *
	 * @param parent of its control
	 */
	public ReadingPane(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		box = new Composite(scroll, SWT.NONE);
		scroll.setContent(box);
		GridLayoutFactory.fillDefaults().margins(10, 4).spacing(0, 5).applyTo(box);
		scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	/**
	 * Where the texts go, from top to bottom.
	 *
	 * @return with a grid layout of one column
	 */
	public Composite box() {
		return box;
	}

	/**
	 * Gives a text the width of the column.
	 *
	 * @param text directly in the box
	 * @param <T>  its kind
	 * @return the text
	 */
	public <T extends Control> T wrapped(T text) {
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** Gives all texts the room they need; to be called when they have changed. */
	public void fit() {
		int width = Math.max(1, scroll.getClientArea().width);
		scroll.setMinHeight(box.computeSize(width, SWT.DEFAULT).y);
		box.layout(true, true);
	}
}
