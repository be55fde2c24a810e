package org.fathom.workbench.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.fathom.model.base.Named;
import org.fathom.model.insight.CompetitorFact;
import org.fathom.model.insight.InsightPackage;
import org.fathom.workbench.Messages;
import org.fathom.workbench.properties.ElementChooser;
import org.fathom.workbench.study.OpenStudy;
import org.fathom.workbench.study.Whereabouts;

/** What a fact about a competitor matters for, as links; more can be added, and the fact be said to hold still. */
final class FactLinks {
	private static final String ADD = "add"; //$NON-NLS-1$
	private static final String VERIFIED = "verified"; //$NON-NLS-1$

	private final Supplier<OpenStudy> study;
	private final Link link;
	private CompetitorFact fact;

	FactLinks(Composite parent, Supplier<OpenStudy> study) {
		this.study = study;
		link = new Link(parent, SWT.NONE);
		link.addListener(SWT.Selection, this::follow);
	}

	Control control() {
		return link;
	}

	/** Shows the links of a fact; {@code null} for none. */
	void show(CompetitorFact shown) {
		fact = shown == null || shown.eResource() == null ? null : shown;
		StringBuilder text = new StringBuilder();
		if (fact == null) {
			text.append(Messages.FactLinks_choose_message);
		} else {
			text.append(Messages.FactLinks_about_label).append(' ');
			for (int i = 0; i < fact.getAbout().size(); i++) {
				append(text, Integer.toString(i), new Whereabouts().place(fact.getAbout().get(i)));
			}
			append(text, ADD, Messages.FactLinks_add_label);
			append(text, VERIFIED, Messages.CompetitorsPart_verifiedToday_label);
		}
		link.setText(text.toString());
	}

	private static void append(StringBuilder text, String target, String name) {
		text.append("<a href=\"").append(target).append("\">") //$NON-NLS-1$ //$NON-NLS-2$
				.append(name.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a')).append("</a>   "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void follow(Event event) {
		if (event.text.equals(ADD)) {
			add();
		} else if (event.text.equals(VERIFIED)) {
			study.get().execute(Messages.CompetitorsPart_verifiedToday_label, () -> fact.setLastVerified(LocalDate.now()));
		} else {
			Named target = fact.getAbout().get(Integer.parseInt(event.text));
			link.getDisplay().asyncExec(() -> study.get().show(target));
		}
	}

	private void add() {
		List<EObject> chosen = new ElementChooser(study.get(), fact).choose(InsightPackage.Literals.COMPETITOR_FACT__ABOUT, true);
		if (!chosen.isEmpty()) {
			study.get().execute(Messages.FactLinks_add_label, () -> chosen.forEach(each -> fact.getAbout().add((Named) each)));
		}
	}
}
