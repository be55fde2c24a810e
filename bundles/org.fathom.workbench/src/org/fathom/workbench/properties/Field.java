package org.fathom.workbench.properties;

import org.eclipse.swt.widgets.Composite;

/** One line of a form: a caption and what shows and edits a feature. */
interface Field {
	/** Makes the controls in a grid of two columns. */
	void create(Composite form);

	/** Shows the value as it is now. */
	void update();
}
