package org.fathom.core.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

/**
 * What to look at next on the way into depth: from an area to its processes, from these to pain points, on to causes, solutions, How
 * steps and the cases that prove them. Unlike {@link TraceQuery}, it goes one way only and leaves out what is beside the way.
 */
public final class PathQuery {
	private final StudyIndex index;

	/**
	 * Creates the query.
	 *
	 * @param index the study
	 */
	public PathQuery(StudyIndex index) {
		this.index = index;
	}

	/**
	 * The next elements on the way.
	 *
	 * @param element where from
	 * @return a new list without duplicates, kind by kind, the worst pain points first; what follows from the element if it is not on
	 *         the way; empty at the end
	 */
	public List<Named> next(Named element) {
		Set<Named> next = new LinkedHashSet<>();
		if (element instanceof ProcessArea area) {
			next.addAll(area.getAreas());
			next.addAll(index.processes(area));
		} else if (element instanceof Process process) {
			next.addAll(painPoints(process));
		} else if (element instanceof FlowNode node) {
			next.addAll(worstFirst(index.painPoints(node)));
			next.addAll(index.solutions(node));
			addRefinement(node, next);
		} else if (element instanceof PainPoint painPoint) {
			next.addAll(painPoint.getCauses());
			next.addAll(solutions(painPoint));
		} else if (element instanceof Cause cause) {
			next.addAll(cause.getCauses());
			next.addAll(solutions(painPoint(cause)));
		} else if (element instanceof Solution solution) {
			next.addAll(solution.getHowSteps());
			next.addAll(index.cases(solution));
		} else if (element instanceof HowStep how && how.eContainer() instanceof Solution solution) {
			next.addAll(index.cases(solution));
			after(how, solution, next);
		} else {
			new TraceQuery(index).links(element, TraceDirection.TO).forEach(link -> next.add(link.element()));
		}
		return List.copyOf(next);
	}

	private static void addRefinement(FlowNode node, Set<Named> next) {
		if (node instanceof Step step && step.getRefinement() != null && !step.getRefinement().eIsProxy()) {
			next.add(step.getRefinement());
		}
	}

	private static void after(HowStep how, Solution solution, Set<Named> next) {
		int following = solution.getHowSteps().indexOf(how) + 1;
		if (following < solution.getHowSteps().size()) {
			next.add(solution.getHowSteps().get(following));
		}
	}

	/** Pain points of a process as a whole and of everything in it. */
	private List<PainPoint> painPoints(Process process) {
		Set<PainPoint> found = new LinkedHashSet<>(index.painPoints(process));
		process.getNodes().forEach(node -> found.addAll(index.painPoints(node)));
		return worstFirst(found);
	}

	private static List<PainPoint> worstFirst(Iterable<PainPoint> painPoints) {
		List<PainPoint> sorted = new ArrayList<>();
		painPoints.forEach(sorted::add);
		sorted.sort(Comparator.comparingInt(PainPoint::getSeverity).reversed());
		return sorted;
	}

	private List<Solution> solutions(PainPoint painPoint) {
		return painPoint == null ? List.of() : index.solutions(painPoint);
	}

	private static PainPoint painPoint(Cause cause) {
		EObject owner = cause.eContainer();
		while (owner != null && !(owner instanceof PainPoint)) {
			owner = owner.eContainer();
		}
		return (PainPoint) owner;
	}
}
