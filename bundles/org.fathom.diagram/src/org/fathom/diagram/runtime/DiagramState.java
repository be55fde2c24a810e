package org.fathom.diagram.runtime;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/** What a synchronisation leaves with its diagram: the mapping and the details of every view. */
final class DiagramState extends AdapterImpl {
	private final DiagramDescription description;
	private Map<DiagramElement, MappingDescription> mappings = new IdentityHashMap<>();
	private Map<DiagramElement, ViewDetails> details = new IdentityHashMap<>();

	private DiagramState(DiagramDescription description) {
		this.description = description;
	}

	/** The state of a diagram; {@code null} if it was never refreshed. */
	static DiagramState find(Diagram diagram) {
		if (diagram != null) {
			for (Adapter adapter : diagram.eAdapters()) {
				if (adapter instanceof DiagramState state) {
					return state;
				}
			}
		}
		return null;
	}

	/** The state of a diagram, made new if there is none of this description. */
	static DiagramState of(Diagram diagram, DiagramDescription description) {
		DiagramState found = find(diagram);
		if (found != null && found.description == description) {
			return found;
		}
		if (found != null) {
			diagram.eAdapters().remove(found);
		}
		DiagramState state = new DiagramState(description);
		diagram.eAdapters().add(state);
		return state;
	}

	void clear() {
		mappings = new IdentityHashMap<>();
		details = new IdentityHashMap<>();
	}

	DiagramDescription description() {
		return description;
	}

	Map<DiagramElement, MappingDescription> mappings() {
		return mappings;
	}

	Map<DiagramElement, ViewDetails> details() {
		return details;
	}
}
