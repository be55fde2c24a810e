package org.fathom.design;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;
import org.fathom.model.solution.SolutionModel;

/** What the viewpoint asks about pain points and solutions. The methods are called from {@code fathom.odesign}. */
public final class InsightServices {

	/**
	 * The pain points on a step.
	 *
	 * @param self any element
	 * @return the pain points that affect it; empty if it is no step, so that nothing floats on the diagram itself
	 */
	public List<PainPoint> painPointsOf(EObject self) {
		return self instanceof Step ? StudyIndex.of(self).painPoints(self) : List.of();
	}

	/**
	 * Whether a step hurts.
	 *
	 * @param self a step
	 * @return {@code true} with at least one pain point
	 */
	public boolean hasPainPoints(EObject self) {
		return !painPointsOf(self).isEmpty();
	}

	/**
	 * The solutions that are carried out at a step.
	 *
	 * @param self any element
	 * @return the solutions with a How step bound to it; empty if it is no step
	 */
	public List<Solution> solutionsOf(EObject self) {
		return self instanceof Step ? StudyIndex.of(self).solutions(self) : List.of();
	}

	/**
	 * The How steps that bind a solution to a node.
	 *
	 * @param self any element
	 * @param node any element
	 * @return the How steps in order; empty if it is no solution
	 */
	public List<HowStep> howStepsAt(EObject self, EObject node) {
		return self instanceof Solution solution ? solution.getHowSteps().stream().filter(h -> h.getBoundTo().contains(node)).toList()
				: List.of();
	}

	/**
	 * Where a new pain point is kept.
	 *
	 * @param self an element of a study
	 * @return the insight model with pain points on the same process, else the study's first; {@code null} if it has none
	 */
	public InsightModel insightModel(EObject self) {
		EObject root = EcoreUtil.getRootContainer(self);
		List<InsightModel> models = StudyIndex.of(self).all(InsightModel.class);
		return models.stream().filter(model -> model.getPainPoints().stream().flatMap(pain -> pain.getAffects().stream())
				.anyMatch(affected -> EcoreUtil.getRootContainer(affected) == root)).findFirst()
				.or(() -> models.stream().findFirst()).orElse(null);
	}

	/**
	 * Where a new solution is kept.
	 *
	 * @param self an element of a study
	 * @return the study's first solution model; {@code null} if it has none
	 */
	public SolutionModel solutionModel(EObject self) {
		return StudyIndex.of(self).all(SolutionModel.class).stream().findFirst().orElse(null);
	}

	/**
	 * What a reader is told about a pain point.
	 *
	 * @param self a pain point
	 * @return name and severity
	 */
	public String painTooltip(PainPoint self) {
		return NLS.bind(Messages.InsightServices_painTooltip, name(self.getName()), self.getSeverity());
	}

	/**
	 * What a reader is told about a solution.
	 *
	 * @param self a solution
	 * @return its name
	 */
	public String solutionTooltip(Solution self) {
		return NLS.bind(Messages.InsightServices_solutionTooltip, name(self.getName()));
	}

	private static String name(String name) {
		return Objects.requireNonNullElse(name, ""); //$NON-NLS-1$
	}
}
