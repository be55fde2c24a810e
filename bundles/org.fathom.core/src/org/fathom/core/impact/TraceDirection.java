package org.fathom.core.impact;

/** Which way traces are followed. */
public enum TraceDirection {
	/** To what leads to an element: from a KPI to pain points, from these to steps and evidence. */
	FROM,
	/** To what follows from an element: from a step to pain points, solutions and their cases. */
	TO
}
