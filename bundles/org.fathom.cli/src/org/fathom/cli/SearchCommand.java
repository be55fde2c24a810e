package org.fathom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fathom.core.search.SearchAnswer;
import org.fathom.core.search.SearchHit;
import org.fathom.core.search.StudySearch;
import org.fathom.core.store.StudySession;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches all texts of a study. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", descriptionKey = "words")
	private List<String> words;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "limit")
	private int limit;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			SearchAnswer answer = new StudySearch(session.index()).search(String.join(" ", words), Math.max(1, limit), new NullProgressMonitor()); //$NON-NLS-1$
			PrintWriter out = spec.commandLine().getOut();
			JsonArray array = new JsonArray();
			for (SearchHit hit : answer.best()) {
				if (json) {
					array.add(json(session, hit));
				} else {
					out.println(String.join("  ", hit.element().eClass().getName(), ElementPath.name(hit.element()), //$NON-NLS-1$
							ElementPath.file(session, hit.element())));
					if (!hit.text().equals(ElementPath.name(hit.element()))) {
						out.println("    " + hit.attribute().getName() + ": " + hit.text()); //$NON-NLS-1$ //$NON-NLS-2$
					}
				}
			}
			if (json) {
				out.println(Json.text(array));
			}
			return 0;
		}
	}

	private static JsonObject json(StudySession session, SearchHit hit) {
		JsonObject object = new JsonObject();
		object.addProperty("type", hit.element().eClass().getName()); //$NON-NLS-1$
		object.addProperty("id", hit.element().getId()); //$NON-NLS-1$
		object.addProperty("name", ElementPath.name(hit.element())); //$NON-NLS-1$
		object.addProperty("file", ElementPath.file(session, hit.element())); //$NON-NLS-1$
		object.addProperty("attribute", hit.attribute().getName()); //$NON-NLS-1$
		object.addProperty("text", hit.text()); //$NON-NLS-1$
		object.addProperty("score", hit.score()); //$NON-NLS-1$
		return object;
	}
}
