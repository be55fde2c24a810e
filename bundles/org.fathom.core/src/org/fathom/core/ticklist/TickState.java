package org.fathom.core.ticklist;

/** How far one insight dimension of a step has come. A state is read from the study, never typed in. */
public enum TickState {
	/** Nothing is there yet. */
	EMPTY,
	/** It has begun. */
	PLANNED,
	/** It is there. */
	DONE,
	/** It makes no sense here, for a reason that somebody stands for. */
	NOT_APPLICABLE
}
