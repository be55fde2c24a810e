package org.fathom.workbench.study;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.FlowNode;
import org.fathom.model.process.Process;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

/** Where on a flow diagram an element is seen: pain points, solutions and findings on the step they hang on, parts of a process there. */
final class FlowPlace {
	private final EObject shown;
	private final Process process;

	FlowPlace(EObject element) {
		shown = place(element);
		process = process(shown);
	}

	/** The element that the diagram shows; the process itself if it is the diagram as a whole. */
	EObject shown() {
		return shown;
	}

	/** The process whose diagram it is; {@code null} if no diagram shows the element. */
	Process process() {
		return process;
	}

	private static EObject place(EObject element) {
		if (element instanceof PainPoint painPoint) {
			return firstOnFlow(painPoint.getAffects(), painPoint);
		}
		if (element instanceof Finding finding) {
			return firstOnFlow(finding.getAbout(), finding);
		}
		if (element instanceof HowStep how) {
			return firstOnFlow(how.getBoundTo(), how);
		}
		if (element instanceof Solution solution) {
			return solution.getHowSteps().stream().filter(how -> !how.getBoundTo().isEmpty()).findFirst()
					.<EObject>map(how -> how.getBoundTo().get(0)).orElse(solution);
		}
		if (element instanceof Case proof && proof.getSolution() != null) {
			return place(proof.getSolution());
		}
		boolean partOfPainPoint = element != null && element.eContainer() instanceof PainPoint;
		return partOfPainPoint && !(element instanceof Evidence) ? place(element.eContainer()) : element;
	}

	private static EObject firstOnFlow(Iterable<? extends EObject> candidates, EObject otherwise) {
		EObject process = null;
		for (EObject candidate : candidates) {
			if (candidate instanceof FlowNode) {
				return candidate;
			}
			if (process == null && candidate instanceof Process) {
				process = candidate;
			}
		}
		return process == null ? otherwise : process;
	}

	private static Process process(EObject element) {
		EObject candidate = element;
		while (candidate != null && !(candidate instanceof Process)) {
			candidate = candidate.eContainer();
		}
		return (Process) candidate;
	}
}
