package org.fathom.diagram.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Records changes, to take them back and repeat them. */
final class History {
	private final ResourceSet resources;
	private final Deque<ChangeDescription> undo = new ArrayDeque<>();
	private final Deque<ChangeDescription> redo = new ArrayDeque<>();

	History(ResourceSet resources) {
		this.resources = resources;
	}

	/** Runs a step; a step that throws is taken back. */
	<T> T run(Callable<T> step) throws Exception {
		ChangeRecorder recorder = new ChangeRecorder(resources);
		try {
			T result = step.call();
			undo.push(recorder.endRecording());
			redo.clear();
			return result;
		} catch (Exception e) {
			recorder.endRecording().apply();
			throw e;
		} finally {
			recorder.dispose();
		}
	}

	void undo() {
		move(undo, redo);
	}

	void redo() {
		move(redo, undo);
	}

	private static void move(Deque<ChangeDescription> from, Deque<ChangeDescription> to) {
		if (from.isEmpty()) {
			return;
		}
		ChangeDescription changes = from.pop();
		changes.applyAndReverse();
		to.push(changes);
	}
}
