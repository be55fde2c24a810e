package org.fathom.workbench.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The caption at the left of a field. */
final class Caption {
	private static final int WIDTH = 118;
	private static final int TOP_INDENT = 5;

	private Caption() {
	}

	/** Adds a caption; at the top of a tall field, else in the middle. */
	static void create(Composite form, String text, boolean tall) {
		Label label = new Label(form, SWT.WRAP);
		label.setText(text);
		GridDataFactory data = GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT)
				.align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER);
		(tall ? data.indent(0, TOP_INDENT) : data).applyTo(label);
	}
}
