package org.fathom.diagram.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.MappingTools;
import org.fathom.diagram.description.ToolDescription;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.runtime.ToolRunner;
import org.fathom.diagram.runtime.Violation;

/** Runs the steps of a case that change something. */
final class ToolSteps {
	private final DiagramRuntime runtime;
	private final CaseModel model;
	private final History history;
	private final Diagram diagram;
	private final ToolRunner runner;
	private final Addresses addresses;

	ToolSteps(DiagramRuntime runtime, CaseModel model, History history, Diagram diagram) {
		this.runtime = runtime;
		this.model = model;
		this.history = history;
		this.diagram = diagram;
		this.runner = runtime.runner(diagram);
		this.addresses = new Addresses(model, diagram);
	}

	void run(Map<String, Object> step, Map<String, Object> result) throws Exception {
		switch ((String) step.get("op")) {
		case "refresh":
			runtime.refresh(diagram);
			break;
		case "tools":
			result.put("tools", runtime.tools(diagram).stream().map(this::name).toList());
			break;
		case "validate":
			result.put("diagnostics", runtime.validate(diagram).stream().map(ToolSteps::diagnostic).toList());
			break;
		case "layer":
			history.run(done(() -> runtime.setLayerActive(diagram, (String) step.get("name"), is(step, "active"))));
			result.put("canExecute", Boolean.TRUE);
			break;
		case "filter":
			history.run(done(() -> runtime.setFilterActive(diagram, (String) step.get("name"), is(step, "active"))));
			break;
		case "hide":
		case "reveal":
			DiagramElement view = view(step, "on");
			history.run(done(() -> runtime.setHidden(view, "hide".equals(step.get("op")))));
			result.put("canExecute", Boolean.TRUE);
			break;
		default:
			tools(step, result);
		}
	}

	private void tools(Map<String, Object> step, Map<String, Object> result) throws Exception {
		switch ((String) step.get("op")) {
		case "tool":
			tool(step, result);
			break;
		case "edge":
			DiagramElement source = view(step, "source");
			DiagramElement target = view(step, "target");
			Tool edgeTool = tool(step);
			change(result, runner.holds(edgeTool, source, target), () -> runner.connect(edgeTool, source, target));
			break;
		case "edit":
			edit(step, result);
			break;
		case "delete":
			DiagramElement gone = view(step, "on");
			change(result, runner.canDelete(gone), () -> {
				runner.delete(gone);
				return null;
			});
			break;
		case "deleteFromDiagram":
			DiagramElement off = view(step, "on");
			change(result, true, done(() -> runner.deleteFromDiagram(off)));
			break;
		case "doubleClick":
			DiagramElement clicked = view(step, "on");
			if (MappingTool.of(runtime.description(diagram), clicked, MappingTools::doubleClick) == null) {
				noTool(result, "double click");
			} else {
				change(result, runner.canDoubleClick(clicked), () -> runner.doubleClick(clicked));
			}
			break;
		case "reconnect":
			Edge edge = (Edge) view(step, "edge");
			Tool reconnect = tool(step);
			DiagramElement oldEnd = view(step, "source");
			DiagramElement newEnd = view(step, "target");
			change(result, true, () -> runner.reconnect(reconnect, edge, oldEnd, newEnd));
			break;
		case "drop":
			EObject dropped = step.containsKey("semantic") ? model.element((String) step.get("semantic"))
					: addresses.find(step.get("element"));
			EObject on = addresses.find(step.get("on"));
			Tool drop = tool(step);
			change(result, runner.canDrop(drop, dropped, on), () -> runner.drop(drop, dropped, on));
			break;
		default:
			throw new IllegalArgumentException(String.valueOf(step.get("op")));
		}
	}

	private void tool(Map<String, Object> step, Map<String, Object> result) throws Exception {
		Tool tool = tool(step);
		EObject on = addresses.find(step.get("on"));
		result.put("tool", name(tool));
		result.put("on", Addresses.name(on));
		if (tool.kind() == ToolKind.SELECTION) {
			List<EObject> selected = ((List<?>) step.get("selected")).stream()
					.map(fragment -> model.element((String) fragment)).toList();
			change(result, runner.holds(tool, on), () -> runner.select(tool, on, selected));
		} else if (tool.kind() == ToolKind.OPERATION || tool.kind() == ToolKind.GENERIC) {
			List<EObject> views = step.get("on") instanceof List<?> several
					? several.stream().map(addresses::find).toList() : List.of(on);
			change(result, tool.kind() == ToolKind.OPERATION || runner.holds(tool, on),
					() -> runner.run(tool, views));
		} else if (tool.kind() == ToolKind.DELETE) {
			DiagramElement gone = (DiagramElement) on;
			change(result, runner.canDelete(gone), () -> {
				runner.delete(gone);
				return null;
			});
		} else if (tool.kind() == ToolKind.DOUBLE_CLICK) {
			change(result, runner.holds(tool, on), () -> runner.run(tool, List.of(on)));
		} else {
			change(result, runner.holds(tool, on), () -> runner.createNode(tool, on));
		}
	}

	private void edit(Map<String, Object> step, Map<String, Object> result) throws Exception {
		DiagramElement view = view(step, "on");
		String text = String.valueOf(step.get("value"));
		result.put("on", Addresses.name(view));
		boolean possible = runner.canDirectEdit(view);
		ToolDescription tool = MappingTool.of(runtime.description(diagram), view, MappingTools::directEdit);
		if (tool == null) {
			noTool(result, "direct edit");
		} else if (possible && !runner.canDirectEdit(view, text)) {
			result.put("canExecute", Boolean.FALSE);
		} else {
			change(result, possible, () -> {
				runner.directEdit(view, text);
				return null;
			});
		}
	}

	private static void noTool(Map<String, Object> result, String kind) {
		result.put("canExecute", Boolean.FALSE);
		result.put("note", "mapping has no " + kind + " tool");
	}

	private void change(Map<String, Object> result, boolean possible, Callable<?> action) throws Exception {
		result.put("canExecute", Boolean.valueOf(possible));
		if (!possible) {
			result.put("unexecutable", Boolean.TRUE);
			return;
		}
		try {
			history.run(() -> {
				Object value = action.call();
				// a step that asks for no refresh has none of its own; the tool refreshes all the same
				runtime.refresh(diagram);
				return value;
			});
		} catch (ToolException e) {
			result.put("exception", e.getCause().getClass().getSimpleName());
		}
	}

	private static Callable<Object> done(Runnable action) {
		return () -> {
			action.run();
			return null;
		};
	}

	private Tool tool(Map<String, Object> step) {
		Object name = step.get("tool");
		return runtime.tools(diagram).stream().filter(tool -> tool.name().equals(name)).findFirst()
				.orElseGet(() -> ofAnyLayer(name));
	}

	/** A tool of a layer that is off is still a tool. */
	private Tool ofAnyLayer(Object name) {
		return runtime.description(diagram).tools().values().stream().filter(tool -> tool.name().equals(name))
				.map(tool -> new Tool(tool.id(), tool.name(), tool.label(), tool.kind(), tool.icon(), tool.section()))
				.findFirst().orElseThrow();
	}

	private String name(Tool tool) {
		return runtime.description(diagram).tools().get(tool.id()).type() + " " + tool.name();
	}

	private DiagramElement view(Map<String, Object> step, String key) {
		return (DiagramElement) addresses.find(step.get(key));
	}

	private static boolean is(Map<String, Object> step, String key) {
		return Boolean.TRUE.equals(step.get(key));
	}

	private static Map<String, Object> diagnostic(Violation violation) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("severity", violation.rule().level().name());
		map.put("message", violation.message());
		map.put("source", "org.eclipse.sirius.diagram");
		map.put("code", Integer.valueOf(1));
		return map;
	}
}
