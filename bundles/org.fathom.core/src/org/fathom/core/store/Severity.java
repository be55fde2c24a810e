package org.fathom.core.store;

/** How bad something is, worst last. */
public enum Severity {
	/** Worth knowing. */
	INFO,
	/** Probably not meant so. */
	WARNING,
	/** Wrong. */
	ERROR
}
