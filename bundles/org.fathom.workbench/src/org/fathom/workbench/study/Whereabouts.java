package org.fathom.workbench.study;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.InsightModel;
import org.fathom.model.insight.PainPoint;
import org.fathom.model.library.Study;
import org.fathom.model.process.Process;
import org.fathom.model.process.ProcessArea;
import org.fathom.model.process.Step;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.SolutionModel;

/** Says in a few words where an element is found: the steps that it hangs on, or what it is a part of. */
public final class Whereabouts {
	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	private final ElementLabels labels = new ElementLabels();

	/**
	 * Where an element is found.
	 *
	 * @param element a model element
	 * @return for example "P05.1 Take order" for a pain point; empty for what belongs to nothing but the study
	 */
	public String of(EObject element) {
		if (element instanceof PainPoint painPoint) {
			return places(painPoint.getAffects());
		}
		if (element instanceof Finding finding) {
			return places(finding.getAbout());
		}
		if (element instanceof HowStep how && !how.getBoundTo().isEmpty()) {
			return places(how.getBoundTo());
		}
		if (element instanceof Process process) {
			return process.getArea() == null ? "" : labels.of(process.getArea()); //$NON-NLS-1$
		}
		EObject owner = element.eContainer();
		boolean file = owner instanceof Study || owner instanceof InsightModel || owner instanceof SolutionModel;
		return owner == null || file && !(element instanceof ProcessArea) ? "" : place(owner); //$NON-NLS-1$
	}

	private String places(List<? extends EObject> elements) {
		return elements.stream().map(this::place).collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * The name of an element, that of a step with its process.
	 *
	 * @param element a model element
	 * @return for example "P05.1 Take order"
	 */
	public String place(EObject element) {
		if (element instanceof Step step && step.eContainer() instanceof Process process && process.getCode() != null) {
			return process.getCode() + '.' + labels.of(step);
		}
		if (element instanceof Named || element.eContainer() == null) {
			return labels.of(element);
		}
		return place(element.eContainer());
	}
}
