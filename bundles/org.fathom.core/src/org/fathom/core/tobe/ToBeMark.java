package org.fathom.core.tobe;

/** What becomes of a node or flow. */
public enum ToBeMark {
	/** It stays as it is. */
	SAME,
	/** It stays and is done differently. */
	CHANGED,
	/** It is new. */
	ADDED,
	/** It is no longer there. */
	REMOVED
}
