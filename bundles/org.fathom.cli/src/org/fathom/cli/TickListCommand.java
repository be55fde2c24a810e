package org.fathom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.core.store.StudySession;
import org.fathom.core.ticklist.ColumnGroup;
import org.fathom.core.ticklist.Judgement;
import org.fathom.core.ticklist.TickCell;
import org.fathom.core.ticklist.TickList;
import org.fathom.core.ticklist.TickListQuery;
import org.fathom.core.ticklist.TickListSettings;
import org.fathom.core.ticklist.TickRow;
import org.fathom.core.ticklist.TopicColumn;
import org.fathom.exchange.xlsx.TickListXlsxExporter;
import org.fathom.model.process.Process;
import org.fathom.model.process.Step;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which insight has been gained on which step, and judges its layout. */
@Command(name = "ticklist")
final class TickListCommand implements Callable<Integer> {
	private static final int JUDGED_UNSOUND = 3;

	@Mixin
	private CommonOptions options;

	@Mixin
	private StudyParameter study;

	@Option(names = "--process", paramLabel = "ID", descriptionKey = "process")
	private List<String> processes = List.of();

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "xlsx")
	private Path xlsx;

	@Option(names = "--columns", paramLabel = "GROUP", split = ",", descriptionKey = "columns")
	private Set<ColumnGroup> columns;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		try (StudySession session = study.open(spec.commandLine().getErr())) {
			TickListSettings settings = TickListSettings.read(session.folder());
			TickListQuery query = new TickListQuery(session.index(), columns == null ? settings : settings.withColumns(columns), LocalDate.now());
			ProcessLookup lookup = new ProcessLookup(session.index());
			TickList list = query.of(lookup.of(processes));
			if (xlsx != null) {
				new TickListXlsxExporter().export(list, session.study().getName(), LocalDate.now(), xlsx);
			}
			PrintWriter out = spec.commandLine().getOut();
			if (json) {
				out.println(Json.text(json(list)));
			} else {
				print(list, out);
			}
			return list.isSound() ? 0 : JUDGED_UNSOUND;
		}
	}

	private static void print(TickList list, PrintWriter out) {
		Process before = null;
		for (TickRow row : list.rows()) {
			Process process = (Process) row.step().eContainer();
			if (process != before) {
				out.println(process.getCode() + ' ' + process.getName());
				before = process;
			}
			out.printf("  %4s  %d  %s  %s%n", row.step().getNumber() == null ? "" : row.step().getNumber(), row.weight(), //$NON-NLS-1$ //$NON-NLS-2$
					signs(row), row.step().getName());
		}
		out.println(Messages.TickListCommand_legend_message);
		if (!list.columns().isEmpty()) {
			out.println(NLS.bind(Messages.TickListCommand_columns_message,
					list.columns().stream().map(TopicColumn::label).collect(Collectors.joining(Messages.TickListCommand_list_separator))));
		}
		for (Judgement judgement : list.judgements()) {
			out.println(NLS.bind(judgement.kept() ? Messages.TickListCommand_kept_message : Messages.TickListCommand_failed_message,
					judgement.id(), judgement.message()));
			judgement.elements().forEach(element -> out.println("          " + name(element))); //$NON-NLS-1$
		}
	}

	/** What a judgement names; a step with its process and number. */
	private static String name(EObject element) {
		if (element instanceof Step step && step.eContainer() instanceof Process process) {
			String number = step.getNumber() == null ? "" : step.getNumber() + ' '; //$NON-NLS-1$
			return (process.getCode() == null ? "" : process.getCode() + ' ') + number + ElementPath.name(step); //$NON-NLS-1$
		}
		return ElementPath.name(element);
	}

	private static String signs(TickRow row) {
		String topics = row.topics().isEmpty() ? "" : "  " + signs(row.topics()); //$NON-NLS-1$ //$NON-NLS-2$
		return signs(row.cells()) + topics;
	}

	private static String signs(List<TickCell> cells) {
		return cells.stream().map(cell -> switch (cell.state()) {
		case EMPTY -> "."; //$NON-NLS-1$
		case PLANNED -> "o"; //$NON-NLS-1$
		case DONE -> "x"; //$NON-NLS-1$
		case NOT_APPLICABLE -> "-"; //$NON-NLS-1$
		}).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private static JsonObject json(TickList list) {
		JsonArray rows = new JsonArray();
		list.rows().forEach(row -> rows.add(json(row, list.columns())));
		JsonArray judgements = new JsonArray();
		for (Judgement judgement : list.judgements()) {
			JsonObject object = new JsonObject();
			object.addProperty("id", judgement.id()); //$NON-NLS-1$
			object.addProperty("kept", judgement.kept()); //$NON-NLS-1$
			object.addProperty("message", judgement.message()); //$NON-NLS-1$
			object.add("elements", ids(judgement.elements())); //$NON-NLS-1$
			judgements.add(object);
		}
		JsonObject result = new JsonObject();
		result.addProperty("coverage", list.coverage()); //$NON-NLS-1$
		result.add("rows", rows); //$NON-NLS-1$
		result.add("judgements", judgements); //$NON-NLS-1$
		return result;
	}

	private static JsonObject json(TickRow row, List<TopicColumn> columns) {
		JsonObject cells = new JsonObject();
		row.cells().forEach(cell -> cells.add(cell.dimension().name(), json(cell)));
		JsonObject result = new JsonObject();
		result.addProperty("step", row.step().getId()); //$NON-NLS-1$
		result.addProperty("number", row.step().getNumber()); //$NON-NLS-1$
		result.addProperty("name", row.step().getName()); //$NON-NLS-1$
		result.addProperty("weight", row.weight()); //$NON-NLS-1$
		result.add("cells", cells); //$NON-NLS-1$
		if (!columns.isEmpty()) {
			JsonArray topics = new JsonArray();
			for (int i = 0; i < columns.size(); i++) {
				JsonObject cell = json(row.topics().get(i));
				String name = columns.get(i).scene() == null ? "unit" : "scene"; //$NON-NLS-1$ //$NON-NLS-2$
				cell.addProperty(name, columns.get(i).scene() == null ? columns.get(i).unit().getId() : columns.get(i).scene().name());
				topics.add(cell);
			}
			result.add("topics", topics); //$NON-NLS-1$
		}
		return result;
	}

	private static JsonObject json(TickCell cell) {
		JsonObject object = new JsonObject();
		object.addProperty("state", cell.state().name()); //$NON-NLS-1$
		object.add("because", ids(cell.because())); //$NON-NLS-1$
		if (cell.reason() != null) {
			object.addProperty("reason", cell.reason()); //$NON-NLS-1$
			object.addProperty("decidedBy", cell.decidedBy()); //$NON-NLS-1$
		}
		return object;
	}

	private static JsonArray ids(List<EObject> elements) {
		JsonArray ids = new JsonArray();
		elements.forEach(element -> ids.add(ElementPath.id(element)));
		return ids;
	}
}
