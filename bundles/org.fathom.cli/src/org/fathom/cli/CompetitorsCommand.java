package org.fathom.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.competitor.CompetitorSettings;
import org.fathom.core.competitor.SourceNames;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Named;
import org.fathom.model.insight.Competitor;
import org.fathom.model.insight.CompetitorFact;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what is known of competitors, from which source, and what has to be verified again. */
@Command(name = "competitors")
final class CompetitorsCommand implements Callable<Integer> {
	private final LocalDate today = LocalDate.now();

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			CompetitorSettings settings = CompetitorSettings.read(session.folder());
			List<Competitor> competitors = session.index().all(Competitor.class);
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				JsonArray array = new JsonArray();
				competitors.forEach(competitor -> array.add(json(competitor, settings)));
				out.println(Json.text(array));
			} else {
				competitors.forEach(competitor -> print(competitor, settings, out));
			}
			return 0;
		}
	}

	private void print(Competitor competitor, CompetitorSettings settings, PrintWriter out) {
		out.println(competitor.getName());
		for (CompetitorFact fact : competitor.getFacts()) {
			out.println("  " + fact.getName()); //$NON-NLS-1$
			String verified = fact.getLastVerified() == null ? "-" : fact.getLastVerified().toString(); //$NON-NLS-1$
			String line = NLS.bind(Messages.CompetitorsCommand_source_label,
					new Object[] { SourceNames.of(fact.getSourceKind()), fact.getSource(), SourceNames.of(fact.getConfidence()), verified });
			out.println("      " + line + (settings.isStale(fact, today) ? "  " + Messages.CompetitorsCommand_stale_label : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!fact.getAbout().isEmpty()) {
				out.println("      -> " + fact.getAbout().stream().map(Named::getName).collect(Collectors.joining("; "))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private JsonObject json(Competitor competitor, CompetitorSettings settings) {
		JsonArray facts = new JsonArray();
		for (CompetitorFact fact : competitor.getFacts()) {
			JsonArray about = new JsonArray();
			fact.getAbout().stream().map(Named::getId).forEach(about::add);
			JsonObject object = new JsonObject();
			object.addProperty("id", fact.getId()); //$NON-NLS-1$
			object.addProperty("name", fact.getName()); //$NON-NLS-1$
			object.addProperty("sourceKind", fact.getSourceKind().name()); //$NON-NLS-1$
			object.addProperty("source", fact.getSource()); //$NON-NLS-1$
			object.addProperty("confidence", fact.getConfidence().name()); //$NON-NLS-1$
			object.addProperty("lastVerified", fact.getLastVerified() == null ? null : fact.getLastVerified().toString()); //$NON-NLS-1$
			object.addProperty("stale", settings.isStale(fact, today)); //$NON-NLS-1$
			object.add("about", about); //$NON-NLS-1$
			facts.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("id", competitor.getId()); //$NON-NLS-1$
		result.addProperty("name", competitor.getName()); //$NON-NLS-1$
		result.add("facts", facts); //$NON-NLS-1$
		return result;
	}
}
