package org.fathom.diagram.ui.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control without text a name for assistive technology. */
final class NamedControl extends AccessibleAdapter {
	private final String name;

	NamedControl(String name) {
		this.name = name;
	}

	@Override
	public void getName(AccessibleEvent e) {
		e.result = name;
	}
}
