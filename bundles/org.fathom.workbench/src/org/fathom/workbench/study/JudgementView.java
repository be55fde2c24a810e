package org.fathom.workbench.study;

import org.fathom.model.process.Process;

/** The view that judges tick-lists, for those who lead to it. */
public final class JudgementView {
	/** Its id. */
	public static final String ID = "org.fathom.workbench.view.judgements"; //$NON-NLS-1$
	/** The event that asks for the judgements on a process, its data. */
	public static final String TOPIC = "org/fathom/workbench/JUDGE"; //$NON-NLS-1$

	private JudgementView() {
	}

	/**
	 * Opens the view.
	 *
	 * @param process that is judged
	 */
	static void open(Process process) {
		new ElementViews().open(ID, TOPIC, process);
	}
}
