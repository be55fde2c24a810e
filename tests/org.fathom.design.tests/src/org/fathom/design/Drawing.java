package org.fathom.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.fathom.core.store.StudySession;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.OdesignReader;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.runtime.DiagramRuntime;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.runtime.ToolRunner;

/** One diagram of a study and the tools on it. Every change is undone and redone to see that both are exact. */
final class Drawing {
	interface Change {
		List<EObject> run(ToolRunner runner) throws ToolException;
	}

	final List<Object> problems = new ArrayList<>();
	final Diagram diagram;
	final DiagramRuntime runtime;
	private final StudySession session;

	Drawing(StudySession session, String description, EObject root) {
		this.session = session;
		try {
			var specification = new OdesignReader().read(FathomViewpoint.specification());
			problems.addAll(specification.problems());
			runtime = new DiagramRuntime(specification, FathomViewpoint.classLoader(), problems::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		DiagramDescription wanted = runtime.descriptions().stream().filter(d -> d.name().equals(description)).findFirst()
				.orElseThrow();
		assertTrue(runtime.canCreate(wanted, root));
		diagram = runtime.create(wanted, root, description);
	}

	Tool tool(String name) {
		return runtime.tools(diagram).stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
	}

	ToolRunner runner() {
		return runtime.runner(diagram);
	}

	List<DiagramElement> all() {
		List<DiagramElement> found = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof DiagramElement view && view.isVisible()) {
				found.add(view);
			}
		});
		return found;
	}

	long count(String mapping) {
		return all().stream().filter(v -> v.getMapping().equals(mapping)).count();
	}

	List<String> labels(String mapping) {
		return all().stream().filter(v -> v.getMapping().equals(mapping)).map(DiagramElement::getLabel).toList();
	}

	/** The edges of a mapping as "label of source > label of target". */
	List<String> edges(String mapping) {
		return diagram.getEdges().stream().filter(e -> e.isVisible() && e.getMapping().equals(mapping))
				.map(e -> first(e.getSourceElement()) + " > " + first(e.getTargetElement())).toList();
	}

	private static String first(DiagramElement view) {
		return view.getLabel().lines().findFirst().orElse("");
	}

	Node view(EObject element, String mapping) {
		return all().stream().filter(v -> v.getTarget() == element && v.getMapping().equals(mapping)).map(Node.class::cast)
				.findFirst().orElseThrow(() -> new AssertionError(mapping + " of " + element + " is not shown: " + problems));
	}

	Edge edge(EObject source, EObject target, String mapping) {
		return diagram.getEdges().stream()
				.filter(e -> e.getMapping().equals(mapping) && e.getSourceElement().getTarget() == source
						&& e.getTargetElement().getTarget() == target)
				.findFirst().orElseThrow(() -> new AssertionError(mapping + " is not shown: " + problems));
	}

	<T extends EObject> T create(String tool, EObject container, Class<T> type) {
		assertTrue(runner().canExecute(tool(tool), container), tool);
		return change(r -> r.createNode(tool(tool), container)).stream().filter(type::isInstance).map(type::cast)
				.findFirst().orElseThrow();
	}

	boolean connects(String tool, DiagramElement source, DiagramElement target) {
		return runner().canConnect(tool(tool), source, target);
	}

	void connect(String tool, DiagramElement source, DiagramElement target) {
		assertTrue(connects(tool, source, target), tool);
		change(r -> r.connect(tool(tool), source, target));
	}

	void delete(DiagramElement view) {
		assertTrue(runner().canDelete(view));
		change(r -> {
			r.delete(view);
			return List.of();
		});
	}

	void rename(DiagramElement view, String text) {
		assertTrue(runner().canDirectEdit(view, text));
		change(r -> {
			r.directEdit(view, text);
			return List.of();
		});
	}

	void reconnect(Edge edge, boolean source, DiagramElement end) {
		Tool tool = runner().reconnectTool(edge, source, end).orElseThrow();
		change(r -> r.reconnect(tool, edge, source ? edge.getSourceElement() : edge.getTargetElement(), end));
	}

	void drop(EObject dropped, EObject target) {
		Tool tool = runner().dropTool(dropped, target).orElseThrow();
		change(r -> r.drop(tool, dropped, target));
	}

	/** Follows what was changed without a tool. */
	void refresh() {
		runtime.refresh(diagram);
	}

	List<String> violations() {
		runtime.refresh(diagram);
		return runtime.validate(diagram).stream().map(v -> v.message()).distinct().sorted().toList();
	}

	/** Applies the fix of this name to the first violation that has it. */
	void fix(String name) {
		runtime.refresh(diagram);
		var violation = runtime.validate(diagram).stream()
				.filter(v -> v.rule().fixes().stream().anyMatch(f -> f.name().equals(name))).findFirst().orElseThrow();
		var fix = violation.rule().fixes().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
		change(r -> {
			runtime.fix(diagram, violation, fix);
			return List.of();
		});
	}

	/** Runs a change; undoes and redoes it, and compares the files each time. */
	List<EObject> change(Change change) {
		Map<String, String> before = files();
		List<EObject> created = new ArrayList<>();
		session.execute("change", () -> {
			try {
				created.addAll(change.run(runner()));
			} catch (ToolException e) {
				throw new AssertionError(e);
			}
		});
		Map<String, String> after = files();
		assertNotEquals(before, after);
		session.commandStack().undo();
		assertEquals(before, files());
		session.commandStack().redo();
		assertEquals(after, files());
		runtime.refresh(diagram);
		assertEquals(List.of(), problems);
		return created;
	}

	/** The content of all files as it would be written, files without content left out. */
	private Map<String, String> files() {
		Map<String, String> files = new TreeMap<>();
		for (Resource resource : session.resourceSet().getResources()) {
			if (!resource.getContents().isEmpty()) {
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				try {
					resource.save(bytes, Map.of());
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				files.put(resource.getURI().toString(), bytes.toString(StandardCharsets.UTF_8));
			}
		}
		return files;
	}
}
