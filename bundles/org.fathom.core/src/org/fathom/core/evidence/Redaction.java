package org.fathom.core.evidence;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.insight.Evidence;

/** Tells what may be shown outside the study: everything but redacted evidence and what it contains. */
public final class Redaction {
	private Redaction() {
	}

	/**
	 * Whether an element may leave the study in an export, report or picture.
	 *
	 * @param element any element; may be {@code null}
	 * @return {@code false} if it is redacted evidence or inside such evidence
	 */
	public static boolean isVisible(EObject element) {
		for (EObject each = element; each != null; each = each.eContainer()) {
			if (each instanceof Evidence evidence && evidence.isRedacted()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The evidence that may be shown.
	 *
	 * @param evidence any evidence
	 * @return a new list in the same order
	 */
	public static List<Evidence> visible(Collection<Evidence> evidence) {
		return evidence.stream().filter(Redaction::isVisible).toList();
	}
}
