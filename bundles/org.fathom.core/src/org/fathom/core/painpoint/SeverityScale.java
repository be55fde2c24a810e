package org.fathom.core.painpoint;

/** How much a pain point can hurt, in whole numbers. */
public final class SeverityScale {
	/** A nuisance. */
	public static final int LEAST = 1;
	/** Nothing hurts more. */
	public static final int MOST = 5;

	private SeverityScale() {
	}
}
