package org.fathom.workbench.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.fathom.model.base.Channel;
import org.fathom.model.insight.Evidence;

/** Where, when and by whom the last evidence was recorded: on one visit several things are seen. Forgotten after half a day. */
final class LastVisit {
	private static final Duration LENGTH = Duration.ofHours(12);
	private static final String RECORDED = "recorded"; //$NON-NLS-1$
	private static final String PLACE = "place"; //$NON-NLS-1$
	private static final String DATE = "date"; //$NON-NLS-1$
	private static final String OBSERVER = "observer"; //$NON-NLS-1$
	private static final String CHANNEL = "channel"; //$NON-NLS-1$

	private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.fathom.workbench.visit"); //$NON-NLS-1$
	private final boolean recent = Instant.now().toEpochMilli() - store.getLong(RECORDED, 0) < LENGTH.toMillis();

	String place() {
		return recent ? store.get(PLACE, "") : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	LocalDate date() {
		return recent ? LocalDate.ofEpochDay(store.getLong(DATE, LocalDate.now().toEpochDay())) : LocalDate.now();
	}

	/** The observer stays the same person on the next day. */
	String observer() {
		return store.get(OBSERVER, ""); //$NON-NLS-1$
	}

	/** {@code null} if nothing was recorded lately. */
	Channel channel() {
		return recent ? Channel.getByName(store.get(CHANNEL, "")) : null; //$NON-NLS-1$
	}

	static void remember(Evidence entry) {
		IEclipsePreferences store = new LastVisit().store;
		store.putLong(RECORDED, Instant.now().toEpochMilli());
		store.put(PLACE, Objects.requireNonNullElse(entry.getPlace(), "")); //$NON-NLS-1$
		store.putLong(DATE, entry.getDate().toEpochDay());
		store.put(OBSERVER, entry.getObserver() == null ? "" : entry.getObserver().getName()); //$NON-NLS-1$
		store.put(CHANNEL, entry.getChannel().getName());
	}
}
