package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.EdgeMapping;

/** The order in which edge mappings are worked through: those whose edges end at edges come after the mappings of these. */
final class EdgeMappingOrder {
	private final DiagramDescription description;

	EdgeMappingOrder(DiagramDescription description) {
		this.description = description;
	}

	/** The mappings in order; those that wait for each other in a circle show nothing and are left out. */
	List<EdgeMapping> of(List<EdgeMapping> mappings) {
		List<EdgeMapping> result = new ArrayList<>();
		List<EdgeMapping> waiting = new ArrayList<>(mappings);
		for (EdgeMapping mapping : mappings) {
			if (ends(mapping).noneMatch(end -> isAmong(end, mappings))) {
				result.add(mapping);
				waiting.remove(mapping);
			}
		}
		boolean goesOn = true;
		while (goesOn) {
			goesOn = false;
			for (EdgeMapping mapping : List.copyOf(waiting)) {
				if (ends(mapping).noneMatch(end -> isAmong(end, waiting))) {
					result.add(mapping);
					waiting.remove(mapping);
					goesOn = true;
				}
			}
		}
		return result;
	}

	/** Whether edges of a mapping can end at edges. */
	boolean endsAtEdges(EdgeMapping mapping) {
		return ends(mapping).findAny().isPresent();
	}

	/** The ids of the edge mappings that edges of a mapping end at. */
	private Stream<String> ends(EdgeMapping mapping) {
		EdgeMapping basis = basis(mapping);
		return Stream.concat(basis.sources().stream(), basis.targets().stream())
				.filter(id -> description.mappings().get(id) instanceof EdgeMapping);
	}

	/** The mapping that finds the edges: the imported one for an import. */
	EdgeMapping basis(EdgeMapping mapping) {
		return (EdgeMapping) ViewMappings.root(mapping, description);
	}

	private boolean isAmong(String id, List<EdgeMapping> mappings) {
		return mappings.stream().anyMatch(mapping -> mapping.id().equals(id) || basis(mapping).id().equals(id));
	}
}
