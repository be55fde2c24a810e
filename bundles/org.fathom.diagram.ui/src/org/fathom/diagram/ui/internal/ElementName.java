package org.fathom.diagram.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;

/** What a user who cannot see the diagram is told about an element: its kind, its label and, for an edge, its ends. */
final class ElementName {
	private final DiagramElement element;

	ElementName(DiagramElement element) {
		this.element = element;
	}

	/**
	 * The whole name.
	 *
	 * @param words what the application says of the model element; {@code null} for label and kind
	 */
	String spoken(String words) {
		if (words != null) {
			return words;
		}
		String label = plain();
		String kind = element.getTarget() == null ? element.getMapping() : element.getTarget().eClass().getName();
		String name = label.isEmpty() ? kind : NLS.bind(Messages.ElementName_named_message, label, kind);
		if (element instanceof Edge edge) {
			return NLS.bind(Messages.ElementName_edge_message,
					new Object[] { name, plain(edge.getSourceElement()), plain(edge.getTargetElement()) });
		}
		return name;
	}

	/** The label in one line; empty if there is none. */
	String plain() {
		return plain(element);
	}

	private static String plain(DiagramElement e) {
		return e == null || e.getLabel() == null ? "" : e.getLabel().replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
