package org.fathom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.fathom.core.evidence.ChannelNames;
import org.fathom.core.evidence.Visit;
import org.fathom.core.evidence.Visits;
import org.fathom.core.store.StudySession;
import org.fathom.model.insight.Evidence;
import org.fathom.model.insight.Measurement;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what was seen, visit by visit; what is redacted is left out. */
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {
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
			List<Visit> visits = new Visits(session.index()).all();
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				JsonArray array = new JsonArray();
				visits.forEach(visit -> array.add(json(visit)));
				out.println(Json.text(array));
			} else {
				visits.forEach(visit -> print(visit, out));
			}
			return 0;
		}
	}

	private static void print(Visit visit, PrintWriter out) {
		out.println((visit.date() == null ? "-" : visit.date()) + "  " + visit.place()); //$NON-NLS-1$ //$NON-NLS-2$
		for (Evidence evidence : visit.evidence()) {
			String values = evidence.getMeasurements().stream().map(value -> value.getLabel() + " = " + value.getValue()) //$NON-NLS-1$
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			out.println("  " + ChannelNames.of(evidence.getChannel()) + ": " + evidence.getName() + (values.isEmpty() ? "" : " (" + values + ')')); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private static JsonObject json(Visit visit) {
		JsonArray seen = new JsonArray();
		for (Evidence evidence : visit.evidence()) {
			JsonArray files = new JsonArray();
			evidence.getFiles().forEach(files::add);
			JsonObject object = new JsonObject();
			object.addProperty("id", evidence.getId()); //$NON-NLS-1$
			object.addProperty("name", evidence.getName()); //$NON-NLS-1$
			object.addProperty("channel", evidence.getChannel().name()); //$NON-NLS-1$
			object.addProperty("method", evidence.getMethod().name()); //$NON-NLS-1$
			object.addProperty("observer", evidence.getObserver() == null ? null : evidence.getObserver().getName()); //$NON-NLS-1$
			object.addProperty("customerPresent", evidence.isCustomerPresent()); //$NON-NLS-1$
			object.addProperty("note", evidence.getNote()); //$NON-NLS-1$
			object.add("files", files); //$NON-NLS-1$
			object.add("values", values(evidence)); //$NON-NLS-1$
			object.addProperty("personal", evidence.isPersonal()); //$NON-NLS-1$
			object.addProperty("consent", evidence.getConsent()); //$NON-NLS-1$
			object.addProperty("keepUntil", evidence.getKeepUntil() == null ? null : evidence.getKeepUntil().toString()); //$NON-NLS-1$
			seen.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("place", visit.place()); //$NON-NLS-1$
		result.addProperty("date", visit.date() == null ? null : visit.date().toString()); //$NON-NLS-1$
		result.add("evidence", seen); //$NON-NLS-1$
		return result;
	}

	private static JsonArray values(Evidence evidence) {
		JsonArray values = new JsonArray();
		for (Measurement measurement : evidence.getMeasurements()) {
			JsonObject value = new JsonObject();
			value.addProperty("label", measurement.getLabel()); //$NON-NLS-1$
			value.addProperty("value", measurement.getValue() == null ? null : measurement.getValue().toString()); //$NON-NLS-1$
			value.addProperty("attribute", measurement.getAttribute() == null ? null : measurement.getAttribute().getId()); //$NON-NLS-1$
			values.add(value);
		}
		return values;
	}
}
