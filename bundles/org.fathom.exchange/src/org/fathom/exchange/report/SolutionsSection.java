package org.fathom.exchange.report;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.HowScore;
import org.fathom.model.solution.HowStep;
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
			ReportContext.fact(html, Messages.SolutionsSection_complete_label,
					NLS.bind(Messages.SolutionsSection_percent_label, HowScore.of(solution)));
			html.close();
			steps(html, solution.getHowSteps());
			context.index().cases(solution).forEach(new CaseWriter(html)::write);
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
			ReportContext.fact(html, Messages.SolutionsSection_tool_label, step.getTool());
			ReportContext.fact(html, Messages.SolutionsSection_check_label, step.getAcceptanceCheck());
			html.close().close();
		}
		html.close();
	}
}
