package org.fathom.workbench.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which study the workbench works on. One instance lives in the workbench's context; used in the UI thread. */
public final class ActiveStudy {
	private final Set<Runnable> listeners = new LinkedHashSet<>();
	private final Runnable forward = this::changed;
	private OpenStudy study;

	/**
	 * The study.
	 *
	 * @return empty if none is open
	 */
	public Optional<OpenStudy> get() {
		return Optional.ofNullable(study);
	}

	/**
	 * Changes over to another study and closes the one before.
	 *
	 * @param next the study to work on; {@code null} for none
	 */
	public void set(OpenStudy next) {
		OpenStudy before = study;
		if (before != null) {
			before.removeChangeListener(forward);
		}
		study = next;
		if (next != null) {
			next.addChangeListener(forward);
		}
		changed();
		if (before != null) {
			before.close();
		}
	}

	/**
	 * Adds a listener that is told when another study is opened and when the study changes.
	 *
	 * @param listener runs in the UI thread
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener one that was added
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
