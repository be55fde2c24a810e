package org.fathom.workbench.pane;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The frame of a view with a list: a head with controls and, at its end, a count; below it the list, or a hint of what to do. */
public final class ListPane {
	private final StackLayout stack = new StackLayout();
	private final Composite head;
	private final Label count;
	private final Composite body;
	private final Hint hint;

	/**
	 * Creates the frame.
	 *
	 * @param parent   with room for one control
	 * @param controls how many controls the head gets beside the count
	 * @param width    of the count, in pixels
	 */
	public ListPane(Composite parent, int controls, int width) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Composite bar = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).extendedMargins(4, 8, 3, 3).applyTo(bar);
		head = new Composite(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		GridLayoutFactory.fillDefaults().numColumns(controls).spacing(6, 0).applyTo(head);
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(count);
		body = new Composite(content, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		hint = new Hint(body);
	}

	/**
	 * Where the controls of the head go.
	 *
	 * @return with a grid layout of as many columns as controls were asked for
	 */
	public Composite head() {
		return head;
	}

	/**
	 * Adds a box for words to the head, which takes the room that is left.
	 *
	 * @param message shown in it while it is empty
	 * @return the box
	 */
	public Text words(String message) {
		Text words = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(message);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		return words;
	}

	/**
	 * Where the list goes.
	 *
	 * @return what {@link #show} takes is directly in it
	 */
	public Composite body() {
		return body;
	}

	/**
	 * Shows a hint instead of the list, and no count.
	 *
	 * @param message one or more sentences
	 */
	public void say(String message) {
		hint.say(message);
		count.setText(""); //$NON-NLS-1$
		bring(hint.control());
	}

	/**
	 * Shows the list.
	 *
	 * @param content directly in the body
	 * @param number  what the count says
	 */
	public void show(Control content, String number) {
		count.setText(number);
		bring(content);
	}

	private void bring(Control control) {
		stack.topControl = control;
		body.layout();
	}

	/**
	 * Whether the list is seen.
	 *
	 * @return {@code false} while a hint is
	 */
	public boolean isShown() {
		return stack.topControl != null && stack.topControl != hint.control();
	}
}
