package org.fathom.diagram.ui.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The way from the top of the study to this diagram; every station that has a diagram of its own leads there, the arrow goes one up. */
final class BreadcrumbBar {
	/** Behind the button that leads back, the first station, and the arrow behind it comes what may be left out. */
	private static final int FIRST_LEFT_OUT = 3;
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final DiagramCanvas canvas;
	private final ToolIcons icons;
	private Composite bar;
	private List<String> shown = List.of();

	BreadcrumbBar(DiagramCanvas canvas, ToolIcons icons) {
		this.canvas = canvas;
		this.icons = icons;
	}

	Control createControl(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.wrap = false;
		layout.spacing = 4;
		layout.marginTop = 2;
		layout.marginBottom = 2;
		bar.setLayout(layout);
		fill();
		bar.addListener(SWT.Resize, e -> shorten());
		canvas.addListener(this::refresh);
		return bar;
	}

	private List<EObject> path() {
		return canvas.context().path(canvas.diagram());
	}

	private List<String> labels() {
		return path().stream().map(canvas.context()::label).toList();
	}

	private void refresh() {
		if (!bar.isDisposed() && !labels().equals(shown)) {
			for (Control child : bar.getChildren()) {
				child.dispose();
			}
			fill();
			bar.getParent().layout(true, true);
			shorten();
		}
	}

	private void fill() {
		shown = labels();
		List<EObject> path = path();
		EObject up = null;
		for (EObject e : path.subList(0, path.size() - 1)) {
			up = canvas.context().canOpen(e) ? e : up;
		}
		back(up);
		for (int i = 0; i < path.size(); i++) {
			if (i > 0) {
				new Label(bar, SWT.NONE).setText("\u203a"); //$NON-NLS-1$
			}
			station(path.get(i), i == path.size() - 1);
		}
	}

	/** Leaves out stations after the first one until the last one can be read. */
	private void shorten() {
		Control[] children = bar.getChildren();
		for (Control child : children) {
			show(child, true);
		}
		for (int i = FIRST_LEFT_OUT; i < children.length - 2 && bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > bar.getSize().x; i += 2) {
			show(children[i], false);
			show(children[i + 1], false);
		}
		shortenLast((Label) children[children.length - 1]);
		bar.layout();
	}

	/** Cuts the last station where even that one has no room; the tip tells all of it. */
	private void shortenLast(Label last) {
		String label = shown.get(shown.size() - 1);
		last.setText(escaped(label));
		int most = last.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + bar.getSize().x;
		String cut = label;
		while (cut.length() > 1 && last.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > most) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
			last.setText(escaped(cut.strip() + ELLIPSIS));
		}
		last.setToolTipText(cut.equals(label) ? null : escaped(label));
	}

	private static String escaped(String label) {
		return label.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void show(Control child, boolean on) {
		RowData data = new RowData();
		data.exclude = !on;
		child.setLayoutData(data);
		child.setVisible(on);
	}

	private void back(EObject up) {
		ToolItem back = new ToolItem(new ToolBar(bar, SWT.FLAT), SWT.PUSH);
		back.setImage(icons.own("back")); //$NON-NLS-1$
		back.setToolTipText(Messages.BreadcrumbBar_back_tooltip);
		back.setEnabled(up != null);
		back.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> canvas.context().open(up)));
	}

	private void station(EObject element, boolean last) {
		String label = canvas.context().label(element);
		if (!last && canvas.context().canOpen(element)) {
			Link link = new Link(bar, SWT.NONE);
			link.setText("<a>" + escaped(label).replace("<", "\u2039") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			link.addSelectionListener(
					SelectionListener.widgetSelectedAdapter(e -> canvas.context().open(element)));
		} else {
			new Label(bar, SWT.NONE).setText(escaped(label));
		}
	}
}
