package org.fathom.workbench.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.workbench.ElementImages;
import org.fathom.workbench.links.RowTips;

/** An element on the way: its kind if another kind stands before it, its icon, and its name as a link. */
final class PathChip {
	private static final int LONGEST = 40;

	private final int rank;
	private final Composite control;

	/**
	 * Makes the controls.
	 *
	 * @param rank   how many of its kind stand before it
	 * @param opener shows the element
	 */
	PathChip(Composite parent, ResourceManager images, Named element, int rank, Runnable opener) {
		this.rank = rank;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(rank == 0 ? 3 : 2).spacing(4, 0).applyTo(control);
		ElementLabels labels = new ElementLabels();
		if (rank == 0) {
			new Label(control, SWT.NONE).setText(labels.of(element.eClass()));
		}
		new Label(control, SWT.NONE).setImage(images.create(new ElementImages().of(element)));
		String name = labels.of(element);
		Link link = new Link(control, SWT.NONE);
		link.setText("<a>" + shortened(name).replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a') + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		link.setToolTipText(RowTips.plain(name));
		link.addListener(SWT.Selection, event -> opener.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + '\u2026';
	}

	int rank() {
		return rank;
	}

	Composite control() {
		return control;
	}
}
