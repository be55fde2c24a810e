package org.fathom.diagram.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;

/** Says which edges that no mapping asks for stay as they are: their layer, or that of one of their ends, is off. */
final class FrozenEdges {
	private final Refresh refresh;
	private final EdgeMappingOrder order;
	private final Map<String, EdgeMapping> byName = new HashMap<>();

	FrozenEdges(Refresh refresh, EdgeMappingOrder order) {
		this.refresh = refresh;
		this.order = order;
		for (String id : refresh.layers().edges()) {
			EdgeMapping mapping = Engine.mapping(refresh.description(), id, EdgeMapping.class);
			if (mapping != null) {
				byName.putIfAbsent(mapping.name(), mapping);
			}
		}
	}

	/** The mapping of an edge, on or off; {@code null} if there is none of its name. */
	EdgeMapping mapping(Edge edge) {
		return byName.get(edge.getMapping());
	}

	/** Whether an edge that no mapping asks for stays. */
	boolean staysAsItIs(Edge edge) {
		EdgeMapping mapping = mapping(edge);
		if (mapping == null || !refresh.isInModel(edge.getTarget()) || !refresh.isHere(edge.getSourceElement())
				|| !refresh.isHere(edge.getTargetElement())) {
			return false;
		}
		EdgeMapping basis = order.basis(mapping);
		return !refresh.layers().isAvailable(mapping.id()) || !isShown(edge.getSourceElement(), basis.sources())
				|| !isShown(edge.getTargetElement(), basis.targets());
	}

	private boolean isShown(DiagramElement end, List<String> mappings) {
		return mappings.stream().anyMatch(id -> refresh.isShownBy(id, end));
	}
}
