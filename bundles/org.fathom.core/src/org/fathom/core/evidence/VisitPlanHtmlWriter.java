package org.fathom.core.evidence;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.Messages;

/** Writes a visit plan as a checklist to print: one page of HTML without anything from elsewhere, with boxes to tick and lines to fill in. */
public final class VisitPlanHtmlWriter {
	private static final String STYLE = """
			body { font: 11pt sans-serif; margin: 2em; color: #222; }
			h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: 1.4em 0 .3em; border-bottom: 1px solid #888; }
			section { break-inside: avoid; } ul { list-style: none; padding-left: 1.2em; margin: .2em 0; }
			li { margin: .3em 0; } li::before { content: "\\2610"; display: inline-block; width: 1.4em; margin-left: -1.4em; }
			.fields { color: #555; font-size: 9pt; } .fields span { display: inline-block; min-width: 14em; border-bottom: 1px dotted #888; margin-right: 1em; }
			.note { border-bottom: 1px dotted #888; height: 1.4em; }
			@media print { body { margin: 0; } }
			"""; //$NON-NLS-1$

	/**
	 * Writes the checklist.
	 *
	 * @param plan  the plan
	 * @param study name of the study
	 * @return a whole HTML document in the user's language
	 */
	public String write(VisitPlan plan, String study) {
		String title = escape(NLS.bind(Messages.VisitPlan_title, study));
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(Locale.getDefault().toLanguageTag()) //$NON-NLS-1$
				.append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(title).append("</title>\n<style>\n").append(STYLE) //$NON-NLS-1$ //$NON-NLS-2$
				.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n<p>") //$NON-NLS-1$ //$NON-NLS-2$
				.append(escape(NLS.bind(Messages.VisitPlan_summary_message, plan.seen(), plan.steps()))).append("</p>\n"); //$NON-NLS-1$
		plan.stops().forEach(stop -> section(stop, html));
		return html.append("</body>\n</html>\n").toString(); //$NON-NLS-1$
	}

	private static void section(VisitPlan.Stop stop, StringBuilder html) {
		html.append("<section>\n<h2>").append(escape(VisitWords.heading(stop))).append("</h2>\n<p class=\"fields\">"); //$NON-NLS-1$ //$NON-NLS-2$
		for (String field : Messages.VisitPlan_fields_label.split("\\|")) { //$NON-NLS-1$
			html.append("<span>").append(escape(field)).append(":</span>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.append("</p>\n<ul>\n"); //$NON-NLS-1$
		for (VisitPlan.Task task : stop.tasks()) {
			html.append("<li>").append(escape(VisitWords.step(task))); //$NON-NLS-1$
			if (!task.questions().isEmpty()) {
				html.append("\n<ul>\n"); //$NON-NLS-1$
				task.questions().forEach(question -> html.append("<li>").append(escape(question)).append("</li>\n")); //$NON-NLS-1$ //$NON-NLS-2$
				html.append("</ul>"); //$NON-NLS-1$
			}
			html.append("<div class=\"note\"></div></li>\n"); //$NON-NLS-1$
		}
		html.append("</ul>\n</section>\n"); //$NON-NLS-1$
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
