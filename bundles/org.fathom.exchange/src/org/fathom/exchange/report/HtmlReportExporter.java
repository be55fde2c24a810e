package org.fathom.exchange.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.index.StudyIndex;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.render.SvgWriter;
import org.fathom.diagram.scene.SceneBuilder;
import org.fathom.exchange.ExchangeException;
import org.fathom.exchange.internal.WholeFile;
import org.fathom.model.library.Study;
import org.fathom.model.process.Process;

/**
 * Writes a study as one page of HTML that needs nothing beside it: depth, every process with its flow and steps, pain points with
 * evidence and causes, solutions with How steps and cases, topics, tick-list. What belongs together is linked. Redacted evidence and
 * the customers of anonymous cases are not in it.
 */
public final class HtmlReportExporter {
	private static final String STYLE = "report.css"; //$NON-NLS-1$
	private final SceneBuilder scenes;
	private final SvgWriter writer;

	/**
	 * Creates the exporter.
	 *
	 * @param scenes builds the scene of a diagram
	 * @param writer draws it
	 */
	public HtmlReportExporter(SceneBuilder scenes, SvgWriter writer) {
		this.scenes = scenes;
		this.writer = writer;
	}

	/**
	 * Writes the report. A file of that name is replaced; it is complete or not there at all.
	 *
	 * @param study    what it is about
	 * @param flows    the diagrams of the processes to be in it, refreshed and laid out, in the order of the report
	 * @param settings limits of the tick-list's judgements
	 * @param date     the day of the report
	 * @param file     where to
	 * @param monitor  reports progress by diagram and may cancel
	 * @throws ExchangeException          if the file cannot be written
	 * @throws OperationCanceledException if the monitor was cancelled; nothing is written then
	 */
	public void export(Study study, List<Diagram> flows, TickListSettings settings, LocalDate date, Path file, IProgressMonitor monitor)
			throws ExchangeException {
		SubMonitor progress = SubMonitor.convert(monitor, flows.size() + 1);
		ReportContext context = new ReportContext(StudyIndex.of(study), settings, date);
		List<Process> processes = flows.stream().map(Diagram::getTarget).filter(Process.class::isInstance).map(Process.class::cast).toList();
		List<Section> sections = new ArrayList<>();
		sections.add(new DepthSection(context, processes));
		try {
			for (Diagram flow : flows) {
				progress.split(1);
				if (flow.getTarget() instanceof Process process) {
					sections.add(new ProcessSection(context, process, picture(flow, sections.size())));
				}
			}
			sections.add(new PainPointsSection(context));
			SolutionsSection solutions = new SolutionsSection(context);
			sections.add(new ScenariosSection(context, study));
			sections.add(solutions);
			sections.add(new CompetitorsSection(context));
			sections.add(new TopicsSection(context));
			sections.add(new TickListSection(context, processes));
			WholeFile.write(file, page(study, sections.stream().filter(section -> !section.isEmpty()).toList(), date)
					.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new ExchangeException(NLS.bind(org.fathom.exchange.Messages.DiagramExport_cannotWrite_error, file, e.getMessage()), e);
		}
	}

	/** A flow as SVG inside a page: without prologue, its ids made unique by a number. */
	private String picture(Diagram flow, int number) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(scenes.build(flow), out);
		String svg = out.toString(StandardCharsets.UTF_8);
		return svg.substring(svg.indexOf("<svg")).replaceAll("(\\sid=\"|href=\"#|url\\(#)", "$1p" + number + '-'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String page(Study study, List<Section> sections, LocalDate date) throws IOException {
		HtmlWriter html = new HtmlWriter();
		String language = study.getLanguage() == null ? Locale.getDefault().toLanguageTag() : study.getLanguage();
		html.raw("<!DOCTYPE html>\n").open("html", "lang", language).open("head"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		html.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"); //$NON-NLS-1$
		html.element("title", ReportContext.name(study)).open("style").raw(style()).close().close(); //$NON-NLS-1$ //$NON-NLS-2$
		html.open("body").open("header").element("h1", ReportContext.name(study)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		html.element("p", NLS.bind(Messages.HtmlReportExporter_date_label, date), "class", "facts").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		html.open("nav", "aria-label", Messages.HtmlReportExporter_contents_label).open("ol"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Section section : sections) {
			html.open("li").element("a", section.title(), "href", '#' + section.anchor()).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		html.close().close().open("main"); //$NON-NLS-1$
		for (Section section : sections) {
			html.open("section", "id", section.anchor()).element("h2", section.title()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			section.write(html);
			html.close();
		}
		return html.close().close().close().toString();
	}

	private static String style() throws IOException {
		try (InputStream in = HtmlReportExporter.class.getResourceAsStream(STYLE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
