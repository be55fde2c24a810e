package org.fathom.diagram.conformance;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.description.TableDescription;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.dump.DiagramDump;
import org.fathom.diagram.dump.TableDump;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.table.Table;
import org.fathom.diagram.table.TableRuntime;

/** Runs the steps of a case in one session and collects the result of each. */
final class CaseRunner {
	private final Path folder;
	private final CaseModel model;
	private final DiagramRuntime runtime;
	private final History history;
	private final TableRuntime tableRuntime;
	private final List<Object> representations = new ArrayList<>();

	CaseRunner(Path folder) throws Exception {
		this.folder = folder;
		model = new CaseModel(folder);
		history = new History(model.resources());
		ViewpointSpecification specification;
		try (InputStream input = Files.newInputStream(folder.resolve("view.odesign"))) {
			specification = new OdesignReader().read(input, "view.odesign");
		}
		runtime = new DiagramRuntime(specification, getClass().getClassLoader(), problem -> { });
		tableRuntime = new TableRuntime(List.of(specification), getClass().getClassLoader(), problem -> { });
	}

	static List<String> differences(Path folder) throws Exception {
		List<?> expected = (List<?>) JsonReader.read(folder.resolve("expected.json"));
		return Differences.between(expected, new CaseRunner(folder).run());
	}

	List<Map<String, Object>> run() throws Exception {
		List<Map<String, Object>> results = new ArrayList<>();
		for (Map<String, Object> step : JsonReader.readList(folder.resolve("script.json"))) {
			if ("open".equals(step.get("op"))) {
				if (Boolean.TRUE.equals(step.get("initialize"))) {
					initialise();
				}
				continue;
			}
			Map<String, Object> result = new LinkedHashMap<>();
			result.put("op", step.get("op"));
			run(step, result);
			results.add(result);
		}
		return results;
	}

	private void initialise() {
		for (DiagramDescription description : runtime.descriptions()) {
			if (description.initialisation()) {
				for (EObject element : model.all()) {
					if (runtime.canCreate(description, element)) {
						add(runtime.create(description, element, null));
					}
				}
			}
		}
		for (TableDescription description : tableRuntime.descriptions()) {
			if (description.initialisation()) {
				for (EObject element : model.all()) {
					if (tableRuntime.canCreate(description, element)) {
						add(tableRuntime.create(description, element, null));
					}
				}
			}
		}
	}

	private void add(Object representation) {
		if (representation instanceof Diagram diagram) {
			model.diagrams().getContents().add(diagram);
		}
		representations.add(representation);
	}

	void run(Map<String, Object> step, Map<String, Object> result) throws Exception {
		switch ((String) step.get("op")) {
		case "create":
			create(step, result);
			break;
		case "canCreate":
			EObject root = model.element((String) step.get("root"));
			result.put("available", Stream.concat(runtime.offeredFor(root).stream().map(DiagramDescription::name),
					tableRuntime.offeredFor(root).stream().map(TableDescription::name)).map(name -> name + " : true")
					.toList());
			break;
		case "dump":
			result.put("rep", step.get("rep"));
			Object shown = representation((String) step.get("rep"));
			result.put("dump", shown instanceof Table table ? new TableDump().toMap(table)
					: new DiagramDump().toMap((Diagram) shown));
			break;
		case "semantic":
			result.put("resources", List.of(model.text()));
			break;
		case "undo":
			history.undo();
			representations.forEach(this::refreshAgain);
			break;
		case "redo":
			history.redo();
			representations.forEach(this::refreshAgain);
			break;
		default:
			if (representation((String) step.get("rep")) instanceof Table table) {
				new TableSteps(tableRuntime, model, history, table).run(step, result);
			} else {
				new ToolSteps(runtime, model, history, (Diagram) representation((String) step.get("rep"))).run(step,
						result);
			}
		}
	}

	private void refreshAgain(Object representation) {
		if (representation instanceof Table table) {
			tableRuntime.refill(table);
		} else {
			runtime.refresh((Diagram) representation);
		}
	}

	private void create(Map<String, Object> step, Map<String, Object> result) {
		EObject root = model.element((String) step.get("root"));
		String name = (String) step.get("name");
		result.put("description", step.get("description"));
		result.put("root", model.fragment(root));
		TableDescription table = tableRuntime.descriptions().stream()
				.filter(candidate -> candidate.name().equals(step.get("description"))).findFirst().orElse(null);
		if (table != null) {
			created(result, tableRuntime.canCreate(table, root), () -> tableRuntime.create(table, root, name), name);
			return;
		}
		DiagramDescription description = runtime.descriptions().stream()
				.filter(candidate -> candidate.name().equals(step.get("description"))).findFirst().orElseThrow();
		created(result, runtime.canCreate(description, root), () -> runtime.create(description, root, name), name);
	}

	private void created(Map<String, Object> result, boolean possible, Supplier<Object> creation, String name) {
		result.put("canCreate", Boolean.valueOf(possible));
		if (possible) {
			add(creation.get());
			result.put("rep", name);
		} else {
			result.put("created", Boolean.FALSE);
		}
	}

	private Object representation(String name) {
		if (name == null) {
			return representations.get(representations.size() - 1);
		}
		return representations.stream().filter(each -> name.equals(
				each instanceof Table table ? table.name() : ((Diagram) each).getName())).findFirst().orElseThrow();
	}
}
