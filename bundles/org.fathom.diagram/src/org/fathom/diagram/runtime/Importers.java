package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.NodeMapping;

/** The node mapping imports of one level: they take over the candidates of the mapping that they import. */
final class Importers {
	private final Refresh refresh;
	private final Candidates candidates;
	private final Map<String, List<NodeMapping>> byImported = new HashMap<>();

	Importers(Refresh refresh, Candidates candidates, List<NodeMapping> mappings) {
		this.refresh = refresh;
		this.candidates = candidates;
		for (NodeMapping mapping : mappings) {
			if (mapping.imported() != null
					&& mappings.stream().anyMatch(other -> other.id().equals(mapping.imported()))) {
				byImported.computeIfAbsent(mapping.imported(), id -> new ArrayList<>()).add(mapping);
			}
		}
	}

	boolean isImporter(NodeMapping mapping) {
		return byImported.containsKey(mapping.imported());
	}

	boolean has(NodeMapping mapping) {
		return byImported.containsKey(mapping.id());
	}

	/** The candidates of a mapping with the mapping that shows each: those that an import takes over come first. */
	Map<EObject, NodeMapping> candidates(NodeMapping mapping, EObject parent, EObject parentView, Map<String, Object> variables) {
		Map<EObject, NodeMapping> result = new LinkedHashMap<>();
		List<EObject> all = candidates.of(mapping, parent, parentView, variables);
		for (NodeMapping importer : byImported.getOrDefault(mapping.id(), List.of())) {
			for (EObject element : all) {
				if (refresh.classes().isInstance(element, importer.selection().domainClass())
						&& candidates.fits(importer, element, parentView, variables)) {
					result.putIfAbsent(element, importer);
				}
			}
		}
		all.forEach(element -> result.putIfAbsent(element, mapping));
		return result;
	}
}
