package org.fathom.exchange.report;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.HowStep;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.solution.Solution;

/** What to do: what, why, how it is done step by step, and where it has worked. */
final class SolutionsSection implements Section {
	private final ReportContext context;
	private final List<Solution> solutions;

	SolutionsSection(ReportContext context) {
		this.context = context;
		solutions = context.index().all(Solution.class);
		context.announce(solutions);
	}

	@Override
	public String anchor() {
		return "solutions"; //$NON-NLS-1$
	}

	@Override
	public String title() {
		return Messages.SolutionsSection_title_label;
	}

	@Override
	public boolean isEmpty() {
		return solutions.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		for (Solution solution : solutions) {
			html.open("article", "id", ReportContext.anchor(solution)).element("h3", ReportContext.name(solution)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			context.markdown(html, solution.getWhat());
			context.markdown(html, solution.getWhy());
			html.open("dl"); //$NON-NLS-1$
			context.fact(html, Messages.SolutionsSection_addresses_label, solution.getAddresses());
			html.close();
			steps(html, solution.getHowSteps());
			context.index().cases(solution).forEach(each -> proof(html, each));
			html.close();
		}
	}

	private void steps(HtmlWriter html, List<HowStep> steps) {
		if (steps.isEmpty()) {
			return;
		}
		html.element("h4", Messages.SolutionsSection_how_label).open("ol"); //$NON-NLS-1$ //$NON-NLS-2$
		for (HowStep step : steps) {
			html.open("li").element("strong", ReportContext.name(step)); //$NON-NLS-1$ //$NON-NLS-2$
			context.markdown(html, step.getInstruction());
			html.open("dl"); //$NON-NLS-1$
			context.fact(html, Messages.SolutionsSection_at_label, step.getBoundTo());
			ReportContext.fact(html, Messages.SolutionsSection_who_label, step.getWho());
			ReportContext.fact(html, Messages.SolutionsSection_effort_label, step.getEffort());
			ReportContext.fact(html, Messages.SolutionsSection_before_label, String.join("; ", step.getPrerequisites())); //$NON-NLS-1$
			ReportContext.fact(html, Messages.SolutionsSection_check_label, step.getAcceptanceCheck());
			html.close().close();
		}
		html.close();
	}

	private static void proof(HtmlWriter html, Case proof) {
		String customer = proof.isAnonymous() || proof.getCustomer() == null ? Messages.SolutionsSection_anonymous_label : proof.getCustomer();
		html.element("h4", NLS.bind(Messages.SolutionsSection_case_label, customer)); //$NON-NLS-1$
		html.open("dl"); //$NON-NLS-1$
		ReportContext.fact(html, Messages.SolutionsSection_situation_label, proof.getSituation());
		ReportContext.fact(html, Messages.SolutionsSection_actions_label, proof.getActions());
		ReportContext.fact(html, Messages.SolutionsSection_lessons_label, proof.getLessons());
		for (KpiResult result : proof.getResults()) {
			if (result.getKpi() != null) {
				ReportContext.fact(html, ReportContext.name(result.getKpi()), result.getBefore() + " \u2192 " + result.getAfter()); //$NON-NLS-1$
			}
		}
		html.close();
		if (proof.getResults().isEmpty()) {
			html.element("p", Messages.SolutionsSection_showOnly_message, "class", "facts"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
