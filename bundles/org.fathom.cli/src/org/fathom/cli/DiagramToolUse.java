package org.fathom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.description.ToolKind;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.runtime.ToolException;
import org.fathom.diagram.runtime.ToolRunner;

/** Uses a tool of a diagram. Beside the tools that have a name there are {@code edit}, {@code delete}, {@code open} and {@code reconnect}. */
final class DiagramToolUse implements ToolUse {
	private final StudyDiagrams diagrams;
	private final Diagram diagram;
	private final ToolRunner runner;
	private final List<EObject> elements;
	private final Map<String, String> arguments;

	DiagramToolUse(StudyDiagrams diagrams, String description, EObject root, List<EObject> elements, Map<String, String> arguments)
			throws CommandFailedException {
		this.diagrams = diagrams;
		this.elements = elements;
		this.arguments = arguments;
		diagram = diagrams.open(description, root == null ? root(description) : root);
		runner = diagrams.runtime().runner(diagram);
	}

	/** The nearest element around the first one that such a diagram can be about. */
	private EObject root(String description) throws CommandFailedException {
		for (EObject element = elements.get(0); element != null; element = element.eContainer()) {
			if (diagrams.runtime().canCreate(diagrams.description(description), element)) {
				return element;
			}
		}
		throw new CommandFailedException(NLS.bind(Messages.ToolCommand_noRoot_error, description));
	}

	@Override
	public List<EObject> run(String name) throws ToolException, CommandFailedException {
		List<EObject> created = named(name);
		diagrams.refresh(diagram);
		return created;
	}

	private List<EObject> named(String name) throws ToolException, CommandFailedException {
		switch (name) {
		case "edit": //$NON-NLS-1$
			String text = argument("text"); //$NON-NLS-1$
			runner.directEdit(view(0, each -> runner.canDirectEdit(each, text), name), text);
			return List.of();
		case "delete": //$NON-NLS-1$
			runner.delete(view(0, runner::canDelete, name));
			return List.of();
		case "open": //$NON-NLS-1$
			return runner.doubleClick(view(0, runner::canDoubleClick, name));
		case "reconnect": //$NON-NLS-1$
			return reconnect();
		default:
			return run(tool(name));
		}
	}

	private List<EObject> run(Tool tool) throws ToolException, CommandFailedException {
		if (tool.kind() == ToolKind.EDGE_CREATION) {
			DiagramElement source = view(0, each -> runner.canStartConnection(tool, each), tool.name());
			return runner.connect(tool, source, view(1, each -> runner.canConnect(tool, source, each), tool.name()));
		}
		if (tool.kind() == ToolKind.DROP) {
			EObject target = target(1, each -> runner.canDrop(tool, elements.get(0), each), tool.name());
			return runner.drop(tool, elements.get(0), target);
		}
		EObject target = target(0, each -> runner.canExecute(tool, each), tool.name());
		return switch (tool.kind()) {
		case OPERATION -> runner.run(tool, List.of(target));
		case SELECTION -> runner.select(tool, target, elements.subList(1, elements.size()));
		default -> runner.createNode(tool, target);
		};
	}

	/** Moves an end of an edge to another element; the argument {@code end} says which one, usually the target. */
	private List<EObject> reconnect() throws ToolException, CommandFailedException {
		boolean source = "source".equals(arguments.get("end")); //$NON-NLS-1$ //$NON-NLS-2$
		Edge edge = (Edge) view(0, Edge.class::isInstance, "reconnect"); //$NON-NLS-1$
		DiagramElement end = view(1, each -> runner.reconnectTool(edge, source, each).isPresent(), "reconnect"); //$NON-NLS-1$
		DiagramElement before = source ? edge.getSourceElement() : edge.getTargetElement();
		return runner.reconnect(runner.reconnectTool(edge, source, end).orElseThrow(), edge, before, end);
	}

	private Tool tool(String name) throws CommandFailedException {
		return diagrams.runtime().tools(diagram).stream().filter(each -> name.equals(each.name()) || name.equals(each.label())).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ToolCommand_noTool_error, name, String.join(", ", //$NON-NLS-1$
						diagrams.runtime().tools(diagram).stream().map(Tool::name).distinct().sorted().toList()))));
	}

	/** A view of an element that can be used, or the diagram itself. */
	private EObject target(int position, Predicate<EObject> usable, String tool) throws CommandFailedException {
		EObject element = element(position);
		return element == diagram.getTarget() && usable.test(diagram) ? diagram : view(position, usable::test, tool);
	}

	private DiagramElement view(int position, Predicate<DiagramElement> usable, String tool) throws CommandFailedException {
		EObject element = element(position);
		List<DiagramElement> views = new ArrayList<>();
		diagram.eAllContents().forEachRemaining(each -> {
			if (each instanceof DiagramElement view && view.getTarget() == element) {
				views.add(view);
			}
		});
		if (views.isEmpty()) {
			throw new CommandFailedException(NLS.bind(Messages.ToolCommand_notShown_error, ElementPath.name(element), diagram.getDescription()));
		}
		return views.stream().filter(usable).findFirst()
				.orElseThrow(() -> new CommandFailedException(NLS.bind(Messages.ToolCommand_notUsable_error, tool, ElementPath.name(element))));
	}

	private EObject element(int position) throws CommandFailedException {
		if (position >= elements.size()) {
			throw new CommandFailedException(NLS.bind(Messages.ToolCommand_tooFewElements_error, position + 1));
		}
		return elements.get(position);
	}

	private String argument(String name) throws CommandFailedException {
		String value = arguments.get(name);
		if (value == null) {
			throw new CommandFailedException(NLS.bind(Messages.ToolCommand_noArgument_error, name));
		}
		return value;
	}
}
