package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;

/** The mappings of layers that are on, at each place the imports of a mapping before it: they are asked first. */
final class AvailableMappings {
	private final DiagramDescription description;
	private final LayerState layers;
	private final Map<String, List<MappingDescription>> importers = new HashMap<>();

	AvailableMappings(DiagramDescription description, LayerState layers) {
		this.description = description;
		this.layers = layers;
		for (MappingDescription mapping : description.mappings().values()) {
			if (mapping.imported() != null && layers.isAvailable(mapping.id())) {
				add(importers.computeIfAbsent(mapping.imported(), id -> new ArrayList<>()), mapping);
			}
		}
	}

	/** The last one comes first, the one before it last. */
	private static void add(List<MappingDescription> all, MappingDescription importer) {
		if (all.isEmpty()) {
			all.add(importer);
		} else {
			all.add(all.get(0));
			all.set(0, importer);
		}
	}

	/** Those among some mappings that show nodes, or those that show containers, with their imports. */
	List<NodeMapping> nodes(Collection<String> ids, boolean containers) {
		Set<NodeMapping> found = new LinkedHashSet<>();
		for (String id : ids) {
			NodeMapping mapping = Engine.mapping(description, id, NodeMapping.class);
			if (mapping != null && mapping.isContainer() == containers && layers.isAvailable(id)) {
				withImporters(mapping).forEach(each -> found.add((NodeMapping) each));
			}
		}
		return List.copyOf(found);
	}

	/** The edge mappings; one that is imported is left to its import, which finds the same edges. */
	List<EdgeMapping> edges() {
		List<EdgeMapping> found = new ArrayList<>();
		Set<String> roots = new HashSet<>();
		for (String id : layers.edges()) {
			EdgeMapping mapping = Engine.mapping(description, id, EdgeMapping.class);
			if (mapping != null && layers.isAvailable(id)) {
				EdgeMapping first = (EdgeMapping) withImporters(mapping).get(0);
				if (roots.add(ViewMappings.root(first, description).id())) {
					found.add(first);
				}
			}
		}
		return found;
	}

	private List<MappingDescription> withImporters(MappingDescription mapping) {
		LinkedList<MappingDescription> all = new LinkedList<>(List.of(mapping));
		prepend(all, mapping);
		return all;
	}

	private void prepend(LinkedList<MappingDescription> all, MappingDescription mapping) {
		for (MappingDescription importer : importers.getOrDefault(mapping.id(), List.of())) {
			if (!all.contains(importer)) {
				all.addFirst(importer);
				prepend(all, importer);
			}
		}
	}

	/** Whether any mapping that is available imports another one. */
	boolean hasImports() {
		return !importers.isEmpty();
	}

	/** Whether an import that is available hides the views of the mapping that it imports. */
	boolean isHiddenByImport(String mapping) {
		return hasImports() && isHiddenByImport(mapping, new HashSet<>());
	}

	private boolean isHiddenByImport(String mapping, Set<String> seen) {
		return seen.add(mapping) && importers.getOrDefault(mapping, List.of()).stream().anyMatch(
				importer -> importer instanceof NodeMapping node && node.hidesSubMappings() || isHiddenByImport(importer.id(), seen));
	}
}
