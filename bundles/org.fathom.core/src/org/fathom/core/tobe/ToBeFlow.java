package org.fathom.core.tobe;

import org.fathom.model.process.SequenceFlow;

/**
 * A flow between two nodes.
 *
 * @param source where it begins
 * @param target where it ends
 * @param flow   the customer's flow whose name and condition it has; {@code null} for one between new nodes
 * @param mark   {@link ToBeMark#SAME}, {@link ToBeMark#ADDED} or {@link ToBeMark#REMOVED}
 */
public record ToBeFlow(ToBeNode source, ToBeNode target, SequenceFlow flow, ToBeMark mark) {
}
