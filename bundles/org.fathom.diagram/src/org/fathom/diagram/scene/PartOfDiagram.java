package org.fathom.diagram.scene;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;

/** Which elements of a diagram belong to a selection: those selected, what is in and on them, and the edges between them, and notes on any. */
final class PartOfDiagram {
	private final Diagram diagram;
	private final Set<DiagramElement> elements = new HashSet<>();

	PartOfDiagram(Diagram diagram, Collection<? extends DiagramElement> selected) {
		this.diagram = diagram;
		selected.forEach(this::add);
		for (Edge edge : diagram.getEdges()) {
			if (elements.contains(edge.getSourceElement()) && elements.contains(edge.getTargetElement())) {
				elements.add(edge);
			}
		}
	}

	private void add(DiagramElement element) {
		elements.add(element);
		if (element instanceof Node node) {
			node.getChildren().forEach(this::add);
			node.getBorderedNodes().forEach(this::add);
		}
	}

	Set<String> ids() {
		Set<String> ids = new HashSet<>();
		elements.forEach(e -> ids.add(e.getId()));
		diagram.getNotes().stream().filter(note -> note.getAttached().stream().anyMatch(elements::contains))
				.forEach(note -> ids.add(note.getId()));
		return ids;
	}
}
