package org.fathom.exchange.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.emf.ecore.EObject;
import org.fathom.core.evidence.Redaction;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.model.base.Identified;
import org.fathom.model.base.Named;

/** What the sections of a report share: the study, and how elements are named, linked and described. */
final class ReportContext {
	private final StudyIndex index;
	private final TickListSettings settings;
	private final LocalDate date;
	private final Set<EObject> anchored = new HashSet<>();
	private final Parser parser = Parser.builder().build();
	private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

	ReportContext(StudyIndex index, TickListSettings settings, LocalDate date) {
		this.index = index;
		this.settings = settings;
		this.date = date;
	}

	StudyIndex index() {
		return index;
	}

	TickListSettings settings() {
		return settings;
	}

	/** The day of the report. */
	LocalDate date() {
		return date;
	}

	/** Announces elements that have a place of their own in the report, before any link is written. */
	void announce(Collection<? extends EObject> elements) {
		anchored.addAll(elements);
	}

	/** The place of an element. */
	static String anchor(Identified element) {
		return "e" + element.getId(); //$NON-NLS-1$
	}

	/** Writes the name of an element, as a link if it has a place in the report. */
	void link(HtmlWriter html, Named element) {
		if (anchored.contains(element)) {
			html.element("a", name(element), "href", '#' + anchor(element)); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			html.element("span", name(element)); //$NON-NLS-1$
		}
	}

	/** Writes names, separated by commas. */
	void links(HtmlWriter html, Collection<? extends Named> elements) {
		String separator = ""; //$NON-NLS-1$
		for (Named element : elements.stream().filter(Redaction::isVisible).toList()) {
			html.text(separator);
			link(html, element);
			separator = Messages.ReportContext_separator_label;
		}
	}

	/** A list of facts: label and links, left out if there are none. */
	void fact(HtmlWriter html, String label, Collection<? extends Named> elements) {
		List<? extends Named> shown = elements.stream().filter(Redaction::isVisible).toList();
		if (!shown.isEmpty()) {
			html.element("dt", label).open("dd"); //$NON-NLS-1$ //$NON-NLS-2$
			links(html, shown);
			html.close();
		}
	}

	/** A fact in words, left out if there is nothing to say. */
	static void fact(HtmlWriter html, String label, Object value) {
		String text = value == null ? "" : value.toString(); //$NON-NLS-1$
		if (!text.isBlank()) {
			html.element("dt", label).element("dd", text); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The name, or that there is none. */
	static String name(Named element) {
		String name = element.getName();
		return name == null || name.isBlank() ? Messages.ReportContext_unnamed_label : name;
	}

	/** Writes Markdown; HTML in it is shown as text. */
	void markdown(HtmlWriter html, String text) {
		if (text != null && !text.isBlank()) {
			html.open("div", "class", "prose").raw(renderer.render(parser.parse(text))).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** Writes the head of a table. */
	static void columns(HtmlWriter html, String labels) {
		columns(html, List.of(labels.split("\\|"))); //$NON-NLS-1$
	}

	static void columns(HtmlWriter html, List<String> labels) {
		html.open("thead").open("tr"); //$NON-NLS-1$ //$NON-NLS-2$
		for (String label : labels) {
			html.element("th", label, "scope", "col"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		html.close().close();
	}
}
