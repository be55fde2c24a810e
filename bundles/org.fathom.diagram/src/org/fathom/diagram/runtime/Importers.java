package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
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

	/** The import that takes a candidate over, or else the mapping itself. */
	NodeMapping importerOf(NodeMapping mapping, EObject element, Map<String, Object> variables) {
		for (NodeMapping importer : byImported.getOrDefault(mapping.id(), List.of())) {
			if (refresh.classes().isInstance(element, importer.selection().domainClass())
					&& candidates.fits(importer, element, variables)) {
				return importer;
			}
		}
		return mapping;
	}
}
