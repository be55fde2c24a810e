package org.fathom.diagram.ui.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;

/** Takes places and routes over from a copy of a diagram, by the identity of the elements. */
final class LayoutTransfer {
	private final Map<String, DiagramElement> arranged = new HashMap<>();

	LayoutTransfer(Diagram copy) {
		copy.eAllContents().forEachRemaining(o -> {
			if (o instanceof DiagramElement e) {
				arranged.put(e.getId(), e);
			}
		});
	}

	/** Changes a diagram; what the copy does not know stays where it is. */
	void to(Diagram diagram) {
		diagram.eAllContents().forEachRemaining(o -> {
			if (o instanceof Node node && arranged.get(node.getId()) instanceof Node other) {
				node.setX(other.getX());
				node.setY(other.getY());
				node.setWidth(other.getWidth());
				node.setHeight(other.getHeight());
			}
		});
		for (Edge edge : diagram.getEdges()) {
			if (arranged.get(edge.getId()) instanceof Edge other) {
				edge.getBendpoints().clear();
				edge.getBendpoints().addAll(EcoreUtil.copyAll(other.getBendpoints()));
				edge.setLabelX(other.getLabelX());
				edge.setLabelY(other.getLabelY());
			}
		}
	}
}
