package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

/** Walks views and their mappings. */
final class ViewMappings {
	private ViewMappings() {
	}

	/** The id of the mapping that a mapping imports; {@code null} if none. */
	static String imported(MappingDescription mapping) {
		return mapping instanceof NodeMapping node ? node.imported() : ((EdgeMapping) mapping).imported();
	}

	/** A mapping and all that it imports, the imported ones last. */
	static List<MappingDescription> hierarchy(MappingDescription mapping, DiagramDescription description) {
		if (mapping.imported() == null) {
			return List.of(mapping);
		}
		List<MappingDescription> all = new ArrayList<>();
		MappingDescription current = mapping;
		while (current != null && !all.contains(current)) {
			all.add(current);
			current = current.imported() == null ? null : description.mappings().get(current.imported());
		}
		return all;
	}

	/** The mapping at the end of what a mapping imports; itself if it imports none. */
	static MappingDescription root(MappingDescription mapping, DiagramDescription description) {
		List<MappingDescription> all = hierarchy(mapping, description);
		return all.get(all.size() - 1);
	}

	/** A mapping and those whose sub mappings it takes over by importing them, in that order. */
	static List<NodeMapping> withImported(NodeMapping mapping, DiagramDescription description) {
		List<NodeMapping> all = new ArrayList<>();
		NodeMapping current = mapping;
		while (current != null && !all.contains(current)) {
			all.add(current);
			current = current.hidesSubMappings() ? null
					: Engine.mapping(description, current.imported(), NodeMapping.class);
		}
		return all;
	}

	/** Visits all nodes, parents first, then all edges. */
	static void inOrder(Diagram diagram, Consumer<DiagramElement> visitor) {
		nodes(diagram.getNodes(), visitor);
		diagram.getEdges().forEach(visitor);
	}

	/** Visits nodes with those in and on them, parents first. */
	static void nodes(List<Node> nodes, Consumer<? super Node> visitor) {
		for (Node node : nodes) {
			visitor.accept(node);
			nodes(node.getBorderedNodes(), visitor);
			nodes(node.getChildren(), visitor);
		}
	}
}
