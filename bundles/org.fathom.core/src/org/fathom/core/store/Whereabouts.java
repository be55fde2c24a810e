package org.fathom.core.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Follows which objects came to or left their places during a recording. An object that is first seen leaving was there when the
 * recording began; one that is first seen coming was not.
 */
final class Whereabouts {
	private final Set<EObject> original = new LinkedHashSet<>();
	private final Set<EObject> arrived = new HashSet<>();

	void clear() {
		original.clear();
		arrived.clear();
	}

	/** Takes in a change of a containment or of the contents of a resource. */
	void follow(Notification change) {
		switch (change.getEventType()) {
		case Notification.SET, Notification.UNSET, Notification.ADD, Notification.ADD_MANY, Notification.REMOVE, Notification.REMOVE_MANY -> {
			note(change.getOldValue(), original);
			note(change.getNewValue(), arrived);
		}
		default -> {
			// a move within a list or a loaded proxy changes no place
		}
		}
	}

	private void note(Object value, Set<EObject> seen) {
		if (value instanceof Collection<?> values) {
			values.forEach(each -> note(each, seen));
		} else if (value instanceof EObject root) {
			first(root, seen);
			for (Iterator<EObject> contents = EcoreUtil.getAllProperContents(root, false); contents.hasNext();) {
				first(contents.next(), seen);
			}
		}
	}

	private void first(EObject object, Set<EObject> seen) {
		if (!original.contains(object) && !arrived.contains(object)) {
			seen.add(object);
		}
	}

	/** Those that were in the study when the recording began, and have left their place at least once. */
	Set<EObject> original() {
		return original;
	}

	/** All that left or came. */
	Set<EObject> moved() {
		Set<EObject> all = new LinkedHashSet<>(original);
		all.addAll(arrived);
		return all;
	}
}
