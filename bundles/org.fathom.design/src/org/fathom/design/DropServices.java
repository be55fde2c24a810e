package org.fathom.design;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.data.Entity;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.insight.Topic;
import org.fathom.model.process.InformationSystem;
import org.fathom.model.process.Kpi;
import org.fathom.model.process.Step;
import org.fathom.model.solution.Solution;

/** What the viewpoint asks when something is dropped on a step. The methods are called from {@code fathom.odesign}. */
public final class DropServices {

	/**
	 * Whether something can be hung on a step.
	 *
	 * @param self any element
	 * @param hung what is dropped on it
	 * @return {@code true} for a step, and a pain point, topic, solution, KPI, entity or system that does not hang there yet
	 */
	public boolean canHang(EObject self, EObject hung) {
		return self instanceof Step step && (isNewInsight(step, hung) || isNewResource(step, hung));
	}

	private static boolean isNewInsight(Step step, EObject hung) {
		return hung instanceof PainPoint pain && !pain.getAffects().contains(step)
				|| hung instanceof Topic topic && !topic.getScope().contains(step)
				|| hung instanceof Solution solution
						&& solution.getHowSteps().stream().noneMatch(how -> how.getBoundTo().contains(step));
	}

	private static boolean isNewResource(Step step, EObject hung) {
		return hung instanceof Kpi kpi && !step.getKpis().contains(kpi)
				|| hung instanceof Entity entity && !step.getReads().contains(entity)
				|| hung instanceof InformationSystem system && !step.getSystems().contains(system);
	}
}
