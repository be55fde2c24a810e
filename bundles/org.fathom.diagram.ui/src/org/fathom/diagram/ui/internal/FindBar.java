package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.fathom.diagram.notation.Identified;

/** A line above the canvas that finds elements while the user types: all of them are framed, the current one is selected. */
final class FindBar {
	private static final int WIDTH = 240;
	private static final int COUNT_WIDTH = 110;

	private final DiagramCanvas canvas;
	private final ToolIcons icons;
	private final FoundFrames frames;
	private Composite bar;
	private Text text;
	private Label count;
	private LabelSearch search;

	FindBar(DiagramCanvas canvas, ToolIcons icons) {
		this.canvas = canvas;
		this.icons = icons;
		frames = new FoundFrames(canvas);
	}

	Control createControl(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 3;
		bar.setLayout(layout);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.FindBar_hint);
		text.getAccessible().addAccessibleListener(new NamedControl(Messages.FindBar_hint));
		GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		wide.widthHint = WIDTH;
		text.setLayoutData(wide);
		text.addModifyListener(e -> find());
		text.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		text.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ESCAPE && e.detail != SWT.TRAVERSE_RETURN);
		count = new Label(bar, SWT.NONE);
		GridData room = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		room.widthHint = COUNT_WIDTH;
		count.setLayoutData(room);
		ToolBar buttons = new ToolBar(bar, SWT.FLAT);
		button(buttons, "previous", Messages.FindBar_previous_tooltip, () -> move(false)); //$NON-NLS-1$
		button(buttons, "next", Messages.FindBar_next_tooltip, () -> move(true)); //$NON-NLS-1$
		button(buttons, "close", Messages.FindBar_close_tooltip, this::close); //$NON-NLS-1$
		canvas.addListener(this::follow);
		canvas.viewer().getControl().addKeyListener(KeyListener.keyPressedAdapter(this::keyOnCanvas));
		setShown(false);
		return bar;
	}

	private void button(ToolBar parent, String icon, String tooltip, Runnable action) {
		ToolItem item = new ToolItem(parent, SWT.PUSH);
		item.setImage(icons.own(icon));
		item.setToolTipText(tooltip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	private void setShown(boolean on) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = !on;
		bar.setLayoutData(data);
		bar.setVisible(on);
		bar.getParent().layout();
	}

	/** Shows the line and puts the cursor into it. */
	void open() {
		setShown(true);
		text.setFocus();
		text.selectAll();
		find();
	}

	private void close() {
		frames.show(List.of());
		search = null;
		setShown(false);
		canvas.viewer().getControl().setFocus();
	}

	private boolean isOpen() {
		return !bar.isDisposed() && bar.isVisible();
	}

	private void key(KeyEvent e) {
		switch (e.keyCode) {
		case SWT.ESC -> close();
		case SWT.CR, SWT.KEYPAD_CR -> move((e.stateMask & SWT.SHIFT) == 0);
		case SWT.F3 -> move((e.stateMask & SWT.SHIFT) == 0);
		case SWT.ARROW_DOWN -> move(true);
		case SWT.ARROW_UP -> move(false);
		default -> {
			return;
		}
		}
		e.doit = false;
	}

	private void keyOnCanvas(KeyEvent e) {
		boolean control = (e.stateMask & SWT.MOD1) != 0;
		if (control && Character.toLowerCase((char) e.keyCode) == 'f') {
			open();
		} else if (e.keyCode == SWT.F3) {
			move((e.stateMask & SWT.SHIFT) == 0);
		}
	}

	private void find() {
		search = new LabelSearch(canvas, text.getText(), search == null ? null : search.current());
		if (search.current() == null) {
			search.move(true);
		}
		show();
	}

	/** After a change of the diagram the same text may be found elsewhere; the selection stays. */
	private void follow() {
		if (isOpen()) {
			search = new LabelSearch(canvas, text.getText(), search == null ? null : search.current());
			tell();
		}
	}

	/** Goes to the next or previous one, or opens the line if there is nothing to look for yet. */
	void move(boolean forward) {
		if (!isOpen()) {
			open();
			return;
		}
		if (search != null) {
			search.move(forward);
			show();
		}
	}

	private void show() {
		Identified current = search.current();
		if (current != null && canvas.viewer().getEditPartRegistry().get(current) instanceof EditPart part) {
			canvas.viewer().reveal(part);
			canvas.viewer().select(part);
		}
		tell();
	}

	private void tell() {
		frames.show(search.found());
		boolean asked = !text.getText().isBlank();
		count.setText(!asked ? "" : search.found().isEmpty() ? Messages.FindBar_nothing_label //$NON-NLS-1$
				: NLS.bind(Messages.FindBar_count_label, search.position(), search.found().size()));
	}
}
