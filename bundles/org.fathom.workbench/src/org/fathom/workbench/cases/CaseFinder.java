package org.fathom.workbench.cases;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.base.Named;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Process;
import org.fathom.workbench.study.ElementViews;

/** Asks the view of cases for those that fit an element. */
public final class CaseFinder {
	/** The event that asks; its data is the element. */
	public static final String TOPIC = "org/fathom/workbench/FIND_CASES"; //$NON-NLS-1$

	/**
	 * Whether cases are looked for by an element.
	 *
	 * @param element anything
	 * @return {@code true} for pain points, steps, processes and KPIs
	 */
	public static boolean isFor(Object element) {
		return element instanceof PainPoint || element instanceof FlowNode || element instanceof Process || element instanceof Kpi;
	}

	/** The words that an element is looked for by. */
	static String words(EObject element) {
		return element instanceof Named named && named.getName() != null ? named.getName() : ""; //$NON-NLS-1$
	}

	/**
	 * Opens the view with the cases for an element.
	 *
	 * @param element one that cases are looked for by
	 */
	public void open(EObject element) {
		new ElementViews().open(CasesPart.ID, TOPIC, element);
	}
}
