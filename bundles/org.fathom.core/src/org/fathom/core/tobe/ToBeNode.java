package org.fathom.core.tobe;

import java.util.List;

import org.fathom.model.process.FlowNode;
import org.fathom.model.solution.HowStep;

/**
 * A node of the flow as it is or as it is to be.
 *
 * @param id           the id of the customer's node; for a new one, those of the How step and of the customer's node it is bound to
 * @param name         of the customer's node, or of the How step that adds it
 * @param node         the customer's node; for a new one the node that it stands beside
 * @param mark         what becomes of it; a new one is {@link ToBeMark#ADDED}
 * @param reasons      the How steps that add, change or remove it; empty for a node that is removed because nothing leads to it any more
 * @param preparations the How steps that must be done for it before anything changes
 */
public record ToBeNode(String id, String name, FlowNode node, ToBeMark mark, List<HowStep> reasons, List<HowStep> preparations) {
	/** Takes own copies of the lists. */
	public ToBeNode {
		reasons = List.copyOf(reasons);
		preparations = List.copyOf(preparations);
	}
}
