package org.fathom.core.impact;

import org.fathom.model.base.Named;

/**
 * One step of a trace.
 *
 * @param relation  how the two belong together
 * @param direction which way it was followed
 * @param element   where it ends
 */
public record TraceLink(TraceRelation relation, TraceDirection direction, Named element) {
}
