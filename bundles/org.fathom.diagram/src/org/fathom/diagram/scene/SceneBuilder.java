package org.fathom.diagram.scene;

import java.util.Collection;
import java.util.Set;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/** Turns a diagram that is refreshed and laid out into a scene. */
public final class SceneBuilder {

	/**
	 * Builds the scene of a diagram.
	 *
	 * @param diagram refreshed (labels and styles are set) and laid out; not changed
	 * @return a new scene of all visible elements: containers lie below edges, edges below nodes, bordered nodes above them, notes on top
	 */
	public Scene build(Diagram diagram) {
		ElementScene drawing = new ElementScene(new EdgesByEnd(diagram));
		return Scene.of(diagram.getName(), new DrawingOrder(diagram).all().stream().map(drawing::draw).toList());
	}

	/**
	 * Builds the scene of a part of a diagram: elements with everything in and on them, the edges between these, and the notes
	 * attached to any of them.
	 *
	 * @param diagram  refreshed and laid out; not changed
	 * @param selected elements of the diagram
	 * @return a new scene, no larger than its visible elements
	 */
	public Scene build(Diagram diagram, Collection<? extends DiagramElement> selected) {
		Set<String> wanted = new PartOfDiagram(diagram, selected).ids();
		return Scene.of(diagram.getName(), build(diagram).elements().stream().filter(e -> wanted.contains(e.viewId())).toList());
	}
}
