package org.fathom.exchange.bpmn;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.EObject;
import org.fathom.core.index.StudyIndex;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.Solution;

/**
 * Writes what BPMN has no element for into {@code extensionElements}: what is known of a step, the pain points that hurt
 * there and the solutions that answer them. Evidence marked as redacted is left out.
 */
final class ExtensionWriter {
	static final String NAMESPACE = "https://fathom.org/bpmn/1.0.0"; //$NON-NLS-1$

	private final IndentedXmlWriter xml;
	private final StudyIndex index;

	ExtensionWriter(IndentedXmlWriter xml, StudyIndex index) {
		this.xml = xml;
		this.index = index;
	}

	void write(EObject element) throws XMLStreamException {
		List<PainPoint> painPoints = index.painPoints(element);
		List<Solution> solutions = index.solutions(element);
		if (painPoints.isEmpty() && solutions.isEmpty() && !(element instanceof Step) && !(element instanceof Process)) {
			return;
		}
		xml.start("bpmn:extensionElements"); //$NON-NLS-1$
		if (element instanceof Step step) {
			step(step);
		} else if (element instanceof Process process) {
			xml.empty("fathom:process", "code", process.getCode(), "importance", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					Integer.toString(process.getImportance()));
		}
		for (PainPoint painPoint : painPoints) {
			painPoint(painPoint);
		}
		for (Solution solution : solutions) {
			solution(solution, element);
		}
		xml.end();
	}

	private void step(Step step) throws XMLStreamException {
		xml.empty("fathom:step", "number", step.getNumber(), "role", step.getRole(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"importance", Integer.toString(step.getImportance()), "phase", step.getPhase(), //$NON-NLS-1$ //$NON-NLS-2$
				"place", step.getPlace().getLiteral(), "workTime", text(step.getWorkTime()), //$NON-NLS-1$ //$NON-NLS-2$
				"waitTime", text(step.getWaitTime()), "frequency", text(step.getFrequency())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void painPoint(PainPoint painPoint) throws XMLStreamException {
		xml.start("fathom:painPoint", "ref", painPoint.getId(), "name", painPoint.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"severity", Integer.toString(painPoint.getSeverity()), "status", painPoint.getStatus().getLiteral(), //$NON-NLS-1$ //$NON-NLS-2$
				"quote", painPoint.getQuote(), "quotedBy", painPoint.getQuotedBy()); //$NON-NLS-1$ //$NON-NLS-2$
		for (Evidence evidence : painPoint.getEvidence()) {
			if (!evidence.isRedacted()) {
				xml.empty("fathom:evidence", "ref", evidence.getId(), "name", evidence.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"channel", evidence.getChannel().getLiteral(), "date", text(evidence.getDate()), //$NON-NLS-1$ //$NON-NLS-2$
						"place", evidence.getPlace()); //$NON-NLS-1$
			}
		}
		for (Cause cause : painPoint.getCauses()) {
			cause(cause);
		}
		xml.end();
	}

	private void cause(Cause cause) throws XMLStreamException {
		xml.start("fathom:cause", "ref", cause.getId(), "name", cause.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"root", Boolean.toString(cause.isRoot()), "confidence", cause.getConfidence().getLiteral()); //$NON-NLS-1$ //$NON-NLS-2$
		for (Cause deeper : cause.getCauses()) {
			cause(deeper);
		}
		xml.end();
	}

	private void solution(Solution solution, EObject element) throws XMLStreamException {
		xml.start("fathom:solution", "ref", solution.getId(), "name", solution.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"readiness", solution.getReadiness().getLiteral(), "what", solution.getWhat()); //$NON-NLS-1$ //$NON-NLS-2$
		for (HowStep how : solution.getHowSteps()) {
			if (how.getBoundTo().contains(element)) {
				xml.empty("fathom:howStep", "ref", how.getId(), "name", how.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"change", how.getChange().getLiteral(), "who", how.getWho(), //$NON-NLS-1$ //$NON-NLS-2$
						"effort", text(how.getEffort()), "instruction", how.getInstruction()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		xml.end();
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}
}
