package org.fathom.workbench.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.operation.HangPainPointOperation;
import org.fathom.core.operation.StudyHomes;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.insight.Cause;
import org.fathom.model.insight.Finding;
import org.fathom.model.insight.FindingKind;
import org.fathom.model.insight.InsightFactory;
import org.fathom.model.insight.PainPoint;
import org.fathom.workbench.Messages;

/** What an observation shows about an element: a pain point that is known, a new one, or that nothing hurts there. */
record Shown(String label, Target target) {
	/** What evidence is attached to. */
	interface Target {
		/** Finds or makes it, in an undoable change; what is made gets the name of the evidence. */
		List<EObject> in(StudySession session, String name);
	}

	/** What can be shown about an element, the likeliest first; {@code null} for evidence that hangs on nothing yet. */
	static List<Shown> about(Named element, StudyIndex index) {
		List<Shown> choices = new ArrayList<>();
		if (element instanceof PainPoint painPoint) {
			choices.add(known(painPoint));
		} else if (element instanceof Cause cause) {
			choices.add(new Shown(NLS.bind(Messages.Shown_cause_label, cause.getName()), (session, name) -> List.of(cause)));
		} else if (element instanceof Finding finding) {
			choices.add(new Shown(NLS.bind(Messages.Shown_finding_label, finding.getName()),
					(session, name) -> List.of(finding)));
		} else if (element == null) {
			choices.add(new Shown(Messages.Shown_nothing_label, (session, name) -> List.of()));
		} else {
			index.painPoints(element).forEach(painPoint -> choices.add(known(painPoint)));
			choices.add(new Shown(Messages.Shown_newPainPoint_label, (session, name) -> List.of(new HangPainPointOperation(session,
					List.of(element), name).run())));
			choices.add(new Shown(Messages.Shown_noPain_label,
					(session, name) -> find(session, element, name, FindingKind.NO_PAIN_FOUND)));
			choices.add(new Shown(Messages.Shown_observation_label,
					(session, name) -> find(session, element, name, FindingKind.OBSERVATION)));
		}
		return choices;
	}

	private static Shown known(PainPoint painPoint) {
		return new Shown(NLS.bind(Messages.Shown_painPoint_label, new ElementLabels().of(painPoint)),
				(session, name) -> List.of(painPoint));
	}

	private static List<EObject> find(StudySession session, Named element, String name, FindingKind kind) {
		Finding finding = InsightFactory.eINSTANCE.createFinding();
		finding.setName(name);
		finding.setKind(kind);
		new StudyHomes(session).insightsOn(element).getFindings().add(finding);
		finding.getAbout().add(element);
		return List.of(finding);
	}
}
