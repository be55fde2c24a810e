package org.fathom.diagram.expression;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;

/** Features that specifications ask of views and that are called differently in the notation. */
final class ViewFeatures {
	private ViewFeatures() {
	}

	static Object get(EObject view, String name) {
		if (view instanceof DiagramElement element) {
			return element(element, name);
		}
		if (view instanceof Diagram diagram) {
			switch (name) {
			case "ownedDiagramElements": //$NON-NLS-1$
				return new java.util.ArrayList<>(diagram.eContents());
			default:
				return new Nothing();
			}
		}
		return new Nothing();
	}

	private static Object element(DiagramElement element, String name) {
		switch (name) {
		case "name": //$NON-NLS-1$
			return element.getLabel();
		case "tooltipText": //$NON-NLS-1$
			return element.getTooltip();
		case "sourceNode": //$NON-NLS-1$
			return element instanceof Edge edge ? edge.getSourceElement() : null;
		case "targetNode": //$NON-NLS-1$
			return element instanceof Edge edge ? edge.getTargetElement() : null;
		case "ownedBorderedNodes": //$NON-NLS-1$
			return element instanceof Node node ? new java.util.ArrayList<>(node.getBorderedNodes()) : null;
		case "ownedDiagramElements": //$NON-NLS-1$
		case "ownedElements": //$NON-NLS-1$
			return element instanceof Node node ? new java.util.ArrayList<>(node.getChildren()) : null;
		default:
			return new Nothing();
		}
	}
}
