package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

/**
 * The nodes of layers that are on, in the order in which edges look for them: mapping by mapping, each with its border and contents
 * after all of its own views, and views that are new before those that were there.
 */
final class ShownNodes {
	private final DiagramDescription description;
	private final DiagramState state;
	private final Set<DiagramElement> made;
	private final Map<String, List<DiagramElement>> byMapping = new HashMap<>();
	private final Map<EObject, List<DiagramElement>> byElement = new HashMap<>();

	ShownNodes(Diagram diagram, DiagramDescription description, DiagramState state, Set<DiagramElement> made) {
		this.description = description;
		this.state = state;
		this.made = made;
		state.groups(diagram, false).forEach(this::add);
	}

	private void add(NodeGroup group) {
		List<Node> nodes = new ArrayList<>(group.nodes().size());
		group.nodes().stream().filter(made::contains).forEach(nodes::add);
		group.nodes().stream().filter(node -> !made.contains(node)).forEach(nodes::add);
		for (MappingDescription mapping : ViewMappings.hierarchy(group.mapping(), description)) {
			byMapping.computeIfAbsent(mapping.id(), id -> new ArrayList<>()).addAll(nodes);
		}
		for (Node node : nodes) {
			byElement.computeIfAbsent(node.getTarget(), element -> new ArrayList<>(1)).add(node);
		}
		for (Node node : nodes) {
			state.groups(node, true).forEach(this::add);
			if (group.mapping().isContainer()) {
				state.groups(node, false).forEach(this::add);
			}
		}
	}

	/** The views of a mapping and of those that import it. */
	List<DiagramElement> of(String mapping) {
		return byMapping.getOrDefault(mapping, List.of());
	}

	/** The views of each element. */
	Map<EObject, List<DiagramElement>> byElement() {
		return byElement;
	}
}
