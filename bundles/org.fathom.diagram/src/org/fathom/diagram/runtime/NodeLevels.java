package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/** Says which mappings are shown where. */
final class NodeLevels {
	private final Refresh refresh;
	private final DiagramDescription description;
	private final AvailableMappings available;
	/** The imports of layers that are off: what they showed may be anywhere. */
	private final List<NodeMapping> imports;

	NodeLevels(Refresh refresh) {
		this.refresh = refresh;
		this.description = refresh.description();
		this.available = refresh.available();
		imports = description.mappings().values().stream().filter(each -> each.imported() != null && each instanceof NodeMapping)
				.map(NodeMapping.class::cast).filter(each -> !refresh.layers().isAvailable(each.id())).toList();
	}

	/** The diagram: nodes first, then containers. */
	NodeLevel top() {
		List<String> ids = refresh.layers().nodes();
		List<NodeMapping> mappings = new ArrayList<>(available.nodes(ids, false));
		mappings.addAll(available.nodes(ids, true));
		return level(refresh.diagram(), refresh.root(), mappings, ids, NodeKind.NODE, true);
	}

	/** What is in a container: containers first, then nodes; a list has no containers, a stack nothing else. */
	NodeLevel inside(Node node, NodeMapping mapping) {
		List<NodeMapping> mappings = new ArrayList<>();
		if (mapping.kind() != NodeKind.LIST) {
			mappings.addAll(available.nodes(mapping.subContainers(), true));
		}
		if (!NodeLevel.isStack(mapping.kind())) {
			mappings.addAll(available.nodes(mapping.subNodes(), false));
		}
		List<String> ids = new ArrayList<>(mapping.subContainers());
		ids.addAll(mapping.subNodes());
		NodeKind kind = mapping.kind() == NodeKind.LIST ? NodeKind.LIST_ITEM : NodeKind.NODE;
		return level(node, node.getTarget(), mappings, ids, kind, true);
	}

	/** The border of a node or container. */
	NodeLevel border(Node node, NodeMapping mapping) {
		return level(node, node.getTarget(), available.nodes(mapping.bordered(), false), mapping.bordered(), NodeKind.BORDERED,
				!mapping.isContainer());
	}

	private NodeLevel level(EObject parentView, EObject parent, List<NodeMapping> mappings, Collection<String> ids, NodeKind kind,
			boolean exclusive) {
		Map<String, NodeMapping> others = new HashMap<>();
		for (String id : ids) {
			addOther(Engine.mapping(description, id, NodeMapping.class), mappings, others);
		}
		imports.forEach(each -> addOther(each, mappings, others));
		return new NodeLevel(parentView, parent, mappings, others, kind, exclusive);
	}

	private static void addOther(NodeMapping mapping, List<NodeMapping> mappings, Map<String, NodeMapping> others) {
		if (mapping != null && !mappings.contains(mapping)) {
			others.putIfAbsent(mapping.name(), mapping);
		}
	}
}
