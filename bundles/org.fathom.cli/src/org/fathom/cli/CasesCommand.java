package org.fathom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.fathom.core.search.CaseHit;
import org.fathom.core.search.CaseSearch;
import org.fathom.core.search.StudySearch;
import org.fathom.core.store.StudySession;
import org.fathom.model.base.Identified;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the cases that fit a situation. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
	private static final int REASONS = 3;

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--query", paramLabel = "WORDS", defaultValue = "", descriptionKey = "query")
	private String query;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			List<CaseHit> hits = new CaseSearch(session.index(), new StudySearch(session.index())).search(query);
			PrintWriter out = spec.commandLine().getOut();
			JsonArray array = new JsonArray();
			for (CaseHit hit : hits) {
				if (json) {
					array.add(json(hit));
				} else {
					print(hit, out);
				}
			}
			if (json) {
				out.println(Json.text(array));
			} else if (hits.isEmpty()) {
				out.println(Messages.CasesCommand_none_message);
			}
			return 0;
		}
	}

	private static void print(CaseHit hit, PrintWriter out) {
		String line = NLS.bind(Messages.CasesCommand_case_label,
				new Object[] { ElementPath.name(hit.proof()), String.format("%.1f", hit.score()), hit.completeness() }); //$NON-NLS-1$
		out.println(hit.showOnly() ? line + "  " + Messages.CasesCommand_showOnly_label : line); //$NON-NLS-1$
		hit.reasons().stream().limit(REASONS)
				.forEach(reason -> out.println("    " + reason.eClass().getName() + ": " + ElementPath.name(reason))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static JsonObject json(CaseHit hit) {
		JsonArray reasons = new JsonArray();
		for (Identified reason : hit.reasons()) {
			JsonObject object = new JsonObject();
			object.addProperty("type", reason.eClass().getName()); //$NON-NLS-1$
			object.addProperty("id", reason.getId()); //$NON-NLS-1$
			object.addProperty("name", ElementPath.name(reason)); //$NON-NLS-1$
			reasons.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("id", hit.proof().getId()); //$NON-NLS-1$
		result.addProperty("name", ElementPath.name(hit.proof())); //$NON-NLS-1$
		result.addProperty("score", hit.score()); //$NON-NLS-1$
		result.addProperty("completeness", hit.completeness()); //$NON-NLS-1$
		result.addProperty("showOnly", hit.showOnly()); //$NON-NLS-1$
		result.add("reasons", reasons); //$NON-NLS-1$
		return result;
	}
}
