package org.fathom.core.ticklist;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.insight.TickDimension;

/**
 * One dimension of one step.
 *
 * @param dimension what is asked for
 * @param state     how far it has come
 * @param because   the elements that make it so, such as topics or cases; empty if there are none
 * @param reason    why it is not applicable; {@code null} in other states
 * @param decidedBy who says so; {@code null} in other states
 */
public record TickCell(TickDimension dimension, TickState state, List<EObject> because, String reason, String decidedBy) {
	/** Takes an own copy of the list. */
	public TickCell {
		because = List.copyOf(because);
	}
}
