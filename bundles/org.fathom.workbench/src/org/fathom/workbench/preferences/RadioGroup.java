package org.fathom.workbench.preferences;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

/** A titled group of choices of which one holds. */
final class RadioGroup {
	private final Group group;
	private final List<Button> buttons;

	RadioGroup(Composite parent, String title, List<String> labels) {
		group = new Group(parent, SWT.NONE);
		group.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().applyTo(group);
		buttons = labels.stream().map(this::button).toList();
	}

	Composite composite() {
		return group;
	}

	void select(int index) {
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setSelection(i == index);
		}
	}

	int selection() {
		for (int i = 0; i < buttons.size(); i++) {
			if (buttons.get(i).getSelection()) {
				return i;
			}
		}
		return 0;
	}

	private Button button(String label) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(label);
		return button;
	}
}
