package org.fathom.core.evidence;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;

/** Writes a visit plan as a checklist in Markdown. */
public final class VisitPlanMarkdownWriter {

	/**
	 * Writes the checklist.
	 *
	 * @param plan  the plan
	 * @param study name of the study
	 * @return Markdown with task lists
	 */
	public String write(VisitPlan plan, String study) {
		StringBuilder text = new StringBuilder();
		text.append("# ").append(NLS.bind(Messages.VisitPlan_title, study)).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
		text.append(NLS.bind(Messages.VisitPlan_summary_message, plan.seen(), plan.steps())).append('\n');
		for (VisitPlan.Stop stop : plan.stops()) {
			text.append("\n## ").append(VisitWords.heading(stop)).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
			for (VisitPlan.Task task : stop.tasks()) {
				text.append("- [ ] ").append(VisitWords.step(task)).append('\n'); //$NON-NLS-1$
				task.questions().forEach(question -> text.append("  - [ ] ").append(question.replace('\n', ' ')).append('\n')); //$NON-NLS-1$
			}
		}
		return text.toString();
	}
}
