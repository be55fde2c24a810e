package org.fathom.workbench.properties;

import org.eclipse.swt.widgets.Composite;

/** What one tab of the properties shows. */
interface PropertyPage {
	/** What the tab is called, with the number of elements if it is a list. */
	String title();

	/** Makes the controls; the parent has no layout. */
	void create(Composite parent);

	/** Shows the values as they are now; called only after the controls were made. */
	void update();
}
