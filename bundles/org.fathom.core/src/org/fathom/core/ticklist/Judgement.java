package org.fathom.core.ticklist;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What a rule says about a tick-list.
 *
 * @param id       stable: {@code TICK-001} to {@code TICK-006}
 * @param kept     whether the rule is kept
 * @param message  what is the case, in the user's language
 * @param elements what breaks the rule: topics, evidence or steps; empty if it is kept or about the whole
 */
public record Judgement(String id, boolean kept, String message, List<EObject> elements) {
	/** Takes an own copy of the list. */
	public Judgement {
		elements = List.copyOf(elements);
	}
}
