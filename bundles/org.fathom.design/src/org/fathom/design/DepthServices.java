package org.fathom.design;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.depth.DepthQuery;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.process.Step;

/** What the viewpoint asks about depth. The methods are called from {@code fathom.odesign}. */
public final class DepthServices {

	/**
	 * How far a step has been sounded.
	 *
	 * @param self any element
	 * @return 0 to 5; 0 if it is no step
	 */
	public int depthLevel(EObject self) {
		return self instanceof Step step ? new DepthQuery(StudyIndex.of(self)).depth(step).level() : 0;
	}

	/**
	 * Whether a step was observed first-hand and no pain was found.
	 *
	 * @param self any element
	 * @return {@code true} for sound steps
	 */
	public boolean isSound(EObject self) {
		return self instanceof Step step && new DepthQuery(StudyIndex.of(self)).depth(step).sound();
	}
}
