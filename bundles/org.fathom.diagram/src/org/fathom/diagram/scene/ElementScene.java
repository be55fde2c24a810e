package org.fathom.diagram.scene;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.Note;

/** Draws the elements of a diagram one by one. */
public final class ElementScene {
	private final NodeScene nodes;
	private final EdgeScene edges;

	/**
	 * Draws elements of one diagram, as it is now.
	 *
	 * @param edgesByEnd the edges of the diagram, which labels give way to
	 */
	public ElementScene(EdgesByEnd edgesByEnd) {
		nodes = new NodeScene(new OuterLabelPlace(edgesByEnd));
		edges = new EdgeScene(edgesByEnd);
	}

	/**
	 * Draws one element.
	 *
	 * @param element a node, an edge or a note, laid out
	 * @return in absolute coordinates; a node is drawn without its children and bordered nodes
	 */
	public SceneElement draw(Identified element) {
		if (element instanceof Node node) {
			return element(node, nodes.parts(node));
		}
		return element instanceof Edge edge ? element(edge, edges.parts(edge)) : new NoteScene((Note) element).element();
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
}
