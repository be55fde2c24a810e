package org.fathom.exchange.report;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.how.CaseProof;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.KpiResult;
import org.fathom.model.types.Quantity;

/** Writes a case: whose it was unless that is not to be said, what was done, what was measured. */
final class CaseWriter {
	private static final String UNKNOWN = "\u2013"; //$NON-NLS-1$

	private final HtmlWriter html;

	CaseWriter(HtmlWriter html) {
		this.html = html;
	}

	void write(Case proof) {
		html.element("h4", NLS.bind(Messages.SolutionsSection_case_label, ReportContext.name(proof))); //$NON-NLS-1$
		html.open("dl"); //$NON-NLS-1$
		ReportContext.fact(html, Messages.CaseWriter_customer_label,
				proof.isAnonymous() || proof.getCustomer() == null ? Messages.SolutionsSection_anonymous_label : proof.getCustomer());
		ReportContext.fact(html, Messages.SolutionsSection_situation_label, proof.getSituation());
		ReportContext.fact(html, Messages.SolutionsSection_actions_label, proof.getActions());
		ReportContext.fact(html, Messages.SolutionsSection_lessons_label, proof.getLessons());
		ReportContext.fact(html, Messages.CaseWriter_applicability_label, proof.getApplicability());
		for (KpiResult result : proof.getResults()) {
			if (result.getKpi() != null) {
				ReportContext.fact(html, ReportContext.name(result.getKpi()), amount(result.getBefore()) + " \u2192 " + amount(result.getAfter())); //$NON-NLS-1$
			}
		}
		html.close();
		if (!CaseProof.isMeasured(proof)) {
			html.element("p", Messages.SolutionsSection_showOnly_message, "class", "facts"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private static String amount(Quantity quantity) {
		// a pure number has the unit 1
		return quantity == null ? UNKNOWN : quantity.toString().replaceAll(" 1$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
