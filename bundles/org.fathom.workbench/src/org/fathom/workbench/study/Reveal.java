package org.fathom.workbench.study;

/** The event that asks views to show a model element; its data is the element. */
public final class Reveal {
	/** Topic of the event. */
	public static final String TOPIC = "org/fathom/workbench/REVEAL"; //$NON-NLS-1$

	private Reveal() {
	}
}
