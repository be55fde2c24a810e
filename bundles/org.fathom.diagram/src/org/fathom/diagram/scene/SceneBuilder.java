package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;

/**
 * Turns a diagram that is refreshed and laid out into a scene. Containers lie below edges, edges below nodes, bordered nodes
 * above them, notes on top.
 */
public final class SceneBuilder {
	private static final double MARGIN = 16;

	private final NodeGeometry geometry = new NodeGeometry();

	/**
	 * Builds the scene of a diagram.
	 *
	 * @param diagram refreshed (labels and styles are set) and laid out; not changed
	 * @return a new scene of all visible elements
	 */
	public Scene build(Diagram diagram) {
		NodeScene nodes = new NodeScene(new OuterLabelPlace(diagram));
		List<SceneElement> containers = new ArrayList<>();
		List<SceneElement> leaves = new ArrayList<>();
		diagram.getNodes().forEach(n -> collect(n, nodes, containers, leaves));
		List<SceneElement> elements = new ArrayList<>(containers);
		for (Edge edge : diagram.getEdges()) {
			if (edge.isVisible()) {
				elements.add(element(edge, new EdgeScene().parts(edge)));
			}
		}
		elements.addAll(leaves);
		diagram.getNotes().forEach(note -> elements.add(new NoteScene(note).element()));
		String name = diagram.getName() == null ? "" : diagram.getName(); //$NON-NLS-1$
		return new Scene(name, bounds(elements), elements);
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
		Scene whole = build(diagram);
		Set<String> wanted = new PartOfDiagram(diagram, selected).ids();
		List<SceneElement> part = whole.elements().stream().filter(e -> wanted.contains(e.viewId())).toList();
		return new Scene(whole.name(), bounds(part), part);
	}

	private void collect(Node node, NodeScene nodes, List<SceneElement> containers, List<SceneElement> leaves) {
		if (!node.isVisible()) {
			return;
		}
		(geometry.isContainer(node) ? containers : leaves).add(element(node, nodes.parts(node)));
		node.getChildren().forEach(c -> collect(c, nodes, containers, leaves));
		node.getBorderedNodes().forEach(b -> collect(b, nodes, leaves, leaves));
	}

	/**
	 * Builds what is drawn for one node alone, for a figure in an editor.
	 *
	 * @param node a laid out node of a diagram
	 * @return its element, in absolute coordinates; without its children and bordered nodes
	 */
	public SceneElement node(Node node) {
		return element(node, new NodeScene(new OuterLabelPlace(diagramOf(node))).parts(node));
	}

	/**
	 * Builds what is drawn for one edge alone, for a figure in an editor.
	 *
	 * @param edge an edge between laid out elements
	 * @return its element, in absolute coordinates
	 */
	public SceneElement edge(Edge edge) {
		return element(edge, new EdgeScene().parts(edge));
	}

	private static Diagram diagramOf(Node node) {
		EObject o = node;
		while (o != null && !(o instanceof Diagram)) {
			o = o.eContainer();
		}
		return (Diagram) o;
	}

	private static SceneElement element(DiagramElement element, List<ScenePart> parts) {
		String viewId = element.getId() == null ? "" : element.getId(); //$NON-NLS-1$
		String semanticId = element.getTarget() == null ? null : EcoreUtil.getID(element.getTarget());
		String mapping = element.getMapping() == null ? "" : element.getMapping(); //$NON-NLS-1$
		String title = element.getTooltip() == null || element.getTooltip().isBlank() ? element.getLabel()
				: element.getTooltip();
		return new SceneElement(viewId, semanticId == null ? viewId : semanticId, mapping, element instanceof Edge,
				title == null ? "" : title, parts); //$NON-NLS-1$
	}

	private static Bounds bounds(List<SceneElement> elements) {
		Bounds all = elements.stream().flatMap(e -> e.parts().stream()).map(ScenePart::bounds).reduce(Bounds::union)
				.orElse(new Bounds(0, 0, 0, 0)).grown(MARGIN);
		double x = Math.floor(all.x());
		double y = Math.floor(all.y());
		return new Bounds(x, y, Math.ceil(all.right()) - x, Math.ceil(all.bottom()) - y);
	}
}
