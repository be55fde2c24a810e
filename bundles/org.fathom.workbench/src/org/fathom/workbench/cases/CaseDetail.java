package org.fathom.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.fathom.model.edit.ElementLabels;
import org.fathom.model.solution.Case;
import org.fathom.model.solution.SolutionPackage;
import org.fathom.workbench.Messages;
import org.fathom.workbench.how.FitText;
import org.fathom.workbench.how.HowGaps;
import org.fathom.workbench.links.Labelled;
import org.fathom.workbench.links.LinkText;
import org.fathom.workbench.links.Surroundings;
import org.fathom.workbench.links.Tint;
import org.fathom.workbench.pane.ReadingPane;
import org.fathom.workbench.study.OpenStudy;

/** One case to read: its solution, what was measured, what was done, what was learnt, and why it fits; every name is a link. */
final class CaseDetail {
	private static final List<EAttribute> TEXTS = List.of(SolutionPackage.Literals.CASE__SITUATION, SolutionPackage.Literals.CASE__ACTIONS,
			SolutionPackage.Literals.CASE__LESSONS, SolutionPackage.Literals.CASE__APPLICABILITY);

	private final ReadingPane pane;
	private final ElementLabels labels = new ElementLabels();
	private final List<EObject> targets = new ArrayList<>();
	private OpenStudy study;

	CaseDetail(Composite parent) {
		pane = new ReadingPane(parent);
	}

	/** Shows a row; {@code null} for none. */
	void show(OpenStudy open, CaseRow row) {
		study = open;
		targets.clear();
		List.of(pane.box().getChildren()).forEach(Control::dispose);
		if (row != null) {
			fill(row);
		}
		pane.fit();
	}

	private void fill(CaseRow row) {
		Case proof = row.hit().proof();
		Label title = pane.wrapped(new Label(pane.box(), SWT.WRAP));
		title.setText(study.label(proof).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		if (proof.getSolution() != null) {
			String gaps = HowGaps.of(proof.getSolution());
			line(NLS.bind(Messages.CaseDetail_solution_label, link(proof.getSolution()), HowGaps.score(proof.getSolution()))
					+ (gaps.isEmpty() ? "" : " (" + LinkText.plain(NLS.bind(Messages.HowGaps_missing_label, gaps)) + ')')); //$NON-NLS-1$ //$NON-NLS-2$
		}
		KpiResults.lines(proof).forEach(result -> line(LinkText.plain(result)));
		if (row.hit().showOnly()) {
			Link warning = line(Messages.CasesTable_showOnly_tooltip);
			Surroundings.follow(warning, () -> warning.setForeground(Tint.WARNING.color()));
		}
		row.scenarios().forEach(verdict -> line(NLS.bind(Messages.CaseDetail_scenario_label,
				new Object[] { link(verdict.scenario()), FitText.of(verdict.applies()), LinkText.plain(FitText.why(verdict)) })));
		if (!row.hit().reasons().isEmpty()) {
			line(NLS.bind(Messages.CaseDetail_reasons_label, row.hit().reasons().stream().map(this::link).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		TEXTS.forEach(attribute -> text(attribute, (String) proof.eGet(attribute)));
		if (proof.getCustomer() != null && !proof.getCustomer().isBlank()) {
			line(LinkText.plain(NLS.bind(proof.isAnonymous() ? Messages.CaseDetail_anonymous_label : Messages.CaseDetail_customer_label,
					proof.getCustomer())));
		}
	}

	private void text(EAttribute attribute, String text) {
		if (text != null && !text.isBlank()) {
			line(LinkText.plain(Labelled.of(labels.of(attribute), text)));
		}
	}

	private String link(EObject target) {
		targets.add(target);
		return LinkText.to(Integer.toString(targets.size() - 1), labels.of(target));
	}

	private Link line(String text) {
		Link line = pane.wrapped(new Link(pane.box(), SWT.WRAP));
		line.setText(text);
		line.addListener(SWT.Selection, event -> {
			EObject target = targets.get(Integer.parseInt(event.text));
			line.getDisplay().asyncExec(() -> study.show(target));
		});
		return line;
	}
}
