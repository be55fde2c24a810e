package org.fathom.diagram.conformance;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.description.ViewpointSpecification;
import org.fathom.diagram.dump.DiagramDump;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.runtime.DiagramRuntime;

/** Runs the steps of a case in one session and collects the result of each. */
final class CaseRunner {
	private final Path folder;
	private final CaseModel model;
	private final DiagramRuntime runtime;
	private final History history;
	private final List<Diagram> diagrams = new ArrayList<>();

	CaseRunner(Path folder) throws Exception {
		this.folder = folder;
		model = new CaseModel(folder);
		history = new History(model.resources());
		ViewpointSpecification specification;
		try (InputStream input = Files.newInputStream(folder.resolve("view.odesign"))) {
			specification = new OdesignReader().read(input, "view.odesign");
		}
		runtime = new DiagramRuntime(specification, getClass().getClassLoader(), problem -> { });
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
	}

	private void add(Diagram diagram) {
		model.diagrams().getContents().add(diagram);
		diagrams.add(diagram);
	}

	private void run(Map<String, Object> step, Map<String, Object> result) throws Exception {
		switch ((String) step.get("op")) {
		case "create":
			create(step, result);
			break;
		case "canCreate":
			EObject root = model.element((String) step.get("root"));
			result.put("available",
					runtime.offeredFor(root).stream().map(description -> description.name() + " : true").toList());
			break;
		case "dump":
			result.put("rep", step.get("rep"));
			result.put("dump", new DiagramDump().toMap(diagram((String) step.get("rep"))));
			break;
		case "semantic":
			result.put("resources", List.of(model.text()));
			break;
		case "undo":
			history.undo();
			diagrams.forEach(this::refreshAgain);
			break;
		case "redo":
			history.redo();
			diagrams.forEach(this::refreshAgain);
			break;
		default:
			new ToolSteps(runtime, model, history, diagram((String) step.get("rep"))).run(step, result);
		}
	}

	private void refreshAgain(Diagram diagram) {
		runtime.refresh(diagram);
	}

	private void create(Map<String, Object> step, Map<String, Object> result) {
		EObject root = model.element((String) step.get("root"));
		DiagramDescription description = runtime.descriptions().stream()
				.filter(candidate -> candidate.name().equals(step.get("description"))).findFirst().orElseThrow();
		result.put("description", step.get("description"));
		result.put("root", step.get("root"));
		boolean possible = runtime.canCreate(description, root);
		result.put("canCreate", Boolean.valueOf(possible));
		if (possible) {
			add(runtime.create(description, root, (String) step.get("name")));
			result.put("rep", step.get("name"));
		} else {
			result.put("created", Boolean.FALSE);
		}
	}

	private Diagram diagram(String name) {
		if (name == null) {
			return diagrams.get(diagrams.size() - 1);
		}
		return diagrams.stream().filter(diagram -> name.equals(diagram.getName())).findFirst().orElseThrow();
	}
}
