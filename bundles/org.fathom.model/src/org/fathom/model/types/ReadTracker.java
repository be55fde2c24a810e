package org.fathom.model.types;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Tells what is read of a model while something is computed, so that it can be computed again when that changes.
 *
 * <p>Elements report each read of a feature and of their container; what finds elements by other ways, such as an index, reports its
 * answers too. Nothing is kept here: outside {@link #runAndMonitor} a report costs next to nothing.
 */
public final class ReadTracker {
	/** What is read of an element when it is asked for its container. */
	public static final Object CONTAINER = new Object();
	/** What is read of an element when it is asked who refers to it. */
	public static final Object REFERRERS = new Object();
	private static final ThreadLocal<BiConsumer<Object, Object>> MONITOR = new ThreadLocal<>();
	/** Number of computations under way that may be monitored; as long as there is none, no thread needs to look for its monitor. */
	private static final AtomicInteger MONITORED = new AtomicInteger();

	private ReadTracker() {
	}

	/**
	 * Reports a read to whoever monitors the current thread.
	 *
	 * @param subject what is read, in most cases an element
	 * @param aspect  what of it: a structural feature, {@link #CONTAINER}, {@link #REFERRERS}, or what else the two sides agree on
	 */
	public static void getterCalled(Object subject, Object aspect) {
		BiConsumer<Object, Object> monitor = MONITORED.get() == 0 ? null : MONITOR.get();
		if (monitor != null) {
			monitor.accept(subject, aspect);
		}
	}

	/**
	 * Whether somebody listens on the current thread.
	 *
	 * @return {@code false} if a report would reach nobody
	 */
	public static boolean isMonitored() {
		return MONITORED.get() > 0 && MONITOR.get() != null;
	}

	/**
	 * Runs a computation and tells what it reads on this thread. Inner calls hide their reads from outer ones.
	 *
	 * @param computation what to run
	 * @param monitor     receives subject and aspect of each read, repeated as often as it is done; {@code null} to hear of none
	 */
	public static void runAndMonitor(Runnable computation, BiConsumer<Object, Object> monitor) {
		BiConsumer<Object, Object> outer = MONITOR.get();
		MONITOR.set(monitor);
		MONITORED.incrementAndGet();
		try {
			computation.run();
		} finally {
			MONITORED.decrementAndGet();
			MONITOR.set(outer);
		}
	}
}
