package org.fathom.workbench.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;
import org.fathom.core.rules.RuleEngine;
import org.fathom.core.rules.Violation;
import org.fathom.diagram.notation.Diagram;
import org.fathom.workbench.study.OpenStudy;

/**
 * Checks a study some time after each change, in slices of one file: the model belongs to the UI thread, which stays free for the
 * user between the slices. A further change begins the check anew.
 */
final class LiveCheck {
	private static final int DELAY = 400;

	private final RuleEngine engine = RuleEngine.standard();
	private final Display display;
	private final Consumer<List<Violation>> whenDone;
	private final Runnable begin = this::begin;
	private final Runnable slice = this::slice;
	private final Deque<EObject> open = new ArrayDeque<>();
	private List<Violation> found = new ArrayList<>();
	private OpenStudy study;

	LiveCheck(Display display, Consumer<List<Violation>> whenDone) {
		this.display = display;
		this.whenDone = whenDone;
	}

	/** Checks a study soon; {@code null} stops the check. */
	void schedule(OpenStudy next) {
		study = next;
		open.clear();
		display.timerExec(-1, slice);
		display.timerExec(next == null ? -1 : DELAY, begin);
	}

	private void begin() {
		found = new ArrayList<>();
		for (Resource resource : study.session().resourceSet().getResources()) {
			resource.getContents().stream().filter(root -> !(root instanceof Diagram)).forEach(open::add);
		}
		slice();
	}

	private void slice() {
		EObject root = open.poll();
		if (root == null) {
			whenDone.accept(found);
			return;
		}
		if (root.eResource() != null) {
			found.addAll(engine.check(root));
		}
		display.timerExec(1, slice);
	}
}
