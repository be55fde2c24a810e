package org.fathom.core.rules;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.PainPoint;

/** Takes a cause out of its chain; what is behind it moves up to its place. */
final class CauseRemoval implements Runnable {
	private final Cause cause;

	CauseRemoval(Cause cause) {
		this.cause = cause;
	}

	@Override
	public void run() {
		List<Cause> siblings = cause.eContainer() instanceof PainPoint painPoint ? painPoint.getCauses()
				: ((Cause) cause.eContainer()).getCauses();
		siblings.addAll(siblings.indexOf(cause), List.copyOf(cause.getCauses()));
		EcoreUtil.remove(cause);
	}
}
