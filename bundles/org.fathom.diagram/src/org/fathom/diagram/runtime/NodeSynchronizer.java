package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.notation.NotationFactory;

/**
 * Brings the nodes of a diagram in step with the model: those that stay keep their identity, new ones are made, others go;
 * the order is that of the mappings and, inside, of the candidates.
 */
final class NodeSynchronizer {
	private final Refresh refresh;
	private final Candidates candidates;
	private final NodeUpdater updater;
	private boolean newOnly;
	private Set<Object> sources = Set.of();

	NodeSynchronizer(Refresh refresh) {
		this.refresh = refresh;
		this.candidates = new Candidates(refresh);
		this.updater = new NodeUpdater(refresh);
	}

	void synchronize() {
		LayerState layers = refresh.layers();
		List<NodeMapping> mappings = new ArrayList<>();
		List<String> ids = new ArrayList<>(layers.mappings(Layer::nodes));
		ids.addAll(layers.mappings(Layer::containers));
		for (String id : ids) {
			add(id, mappings);
		}
		level(refresh.diagram(), refresh.root(), mappings, refresh.diagram().getNodes(), NodeKind.NODE);
	}

	private void add(String id, List<NodeMapping> mappings) {
		NodeMapping mapping = Engine.mapping(refresh.description(), id, NodeMapping.class);
		if (mapping != null && !mappings.contains(mapping)) {
			mappings.add(mapping);
		}
	}

	/** Brings the nodes below some views in step, and below those that come new. */
	void synchronize(Map<EObject, Set<Object>> outdated) {
		newOnly = true;
		if (outdated.containsKey(refresh.diagram())) {
			sources = outdated.get(refresh.diagram());
			synchronize();
			sources = Set.of();
		}
		outdated.keySet().stream().filter(Node.class::isInstance).map(Node.class::cast)
				.sorted(Comparator.comparingInt(NodeSynchronizer::depth)).forEach(node -> below(node, outdated.get(node)));
	}

	private static int depth(Node node) {
		int depth = 0;
		for (EObject parent = node.eContainer(); parent != null; parent = parent.eContainer()) {
			depth++;
		}
		return depth;
	}

	/** A node that went away with its parent meanwhile is left alone. */
	private void below(Node node, Set<Object> outdated) {
		if (refresh.state().mappings().get(node) instanceof NodeMapping mapping && EcoreUtil.isAncestor(refresh.diagram(), node)) {
			sources = outdated;
			children(node, mapping);
			sources = Set.of();
		}
	}

	/** Whether nothing is outdated but lists of candidates that turn out to be what they were. */
	private boolean isAsBefore(EObject parentView, EObject parent, List<NodeMapping> mappings, Map<String, Object> variables) {
		if (sources.isEmpty() || !sources.stream().allMatch(String.class::isInstance)) {
			return false;
		}
		Set<String> seen = new HashSet<>();
		boolean same = true;
		for (NodeMapping mapping : mappings) {
			if (seen.add(Candidates.source(mapping))) {
				Object before = refresh.computations().last(parentView, Candidates.source(mapping));
				boolean idle = before == null && !refresh.layers().isOn(mapping.id());
				same &= idle || candidates.raw(mapping, parent, parentView, variables).equals(before);
			}
		}
		return same;
	}

	private void children(Node node, NodeMapping mapping) {
		List<NodeMapping> all = ViewMappings.withImported(mapping, refresh.description());
		List<NodeMapping> inside = new ArrayList<>();
		if (mapping.kind() != NodeKind.LIST) {
			all.forEach(each -> each.subContainers().forEach(id -> add(id, inside)));
		}
		if (!isStack(mapping.kind())) {
			all.forEach(each -> each.subNodes().forEach(id -> add(id, inside)));
		}
		List<NodeMapping> bordered = new ArrayList<>();
		all.forEach(each -> each.bordered().forEach(id -> add(id, bordered)));
		NodeKind kind = mapping.kind() == NodeKind.LIST ? NodeKind.LIST_ITEM : NodeKind.NODE;
		if (!bordered.isEmpty() || !node.getBorderedNodes().isEmpty()) {
			level(node, node.getTarget(), bordered, node.getBorderedNodes(), NodeKind.BORDERED);
		}
		if (!inside.isEmpty() || !node.getChildren().isEmpty()) {
			level(node, node.getTarget(), inside, node.getChildren(), kind);
		}
	}

	/** Whether containers are stacked in it; a stack shows nothing else, as a list shows no containers. */
	private static boolean isStack(NodeKind kind) {
		return kind == NodeKind.HORIZONTAL_STACK || kind == NodeKind.VERTICAL_STACK;
	}

	/** Synchronises the views below one parent. */
	private void level(EObject parentView, EObject parent, List<NodeMapping> mappings, EList<Node> current,
			NodeKind leafKind) {
		Map<String, Object> variables = variables(parentView, parent);
		if (newOnly && isAsBefore(parentView, parent, mappings, variables)) {
			return;
		}
		Map<String, Map<EObject, Node>> existing = existing(current);
		SiblingOrder order = new SiblingOrder(current);
		boolean isStack = parentView instanceof Node node && isStack(node.getKind());
		Map<Node, NodeMapping> made = new LinkedHashMap<>();
		Importers importers = new Importers(refresh, candidates, mappings);
		for (NodeMapping mapping : mappings) {
			if (importers.isImporter(mapping)) {
				continue;
			}
			boolean creates = mapping.selection().createElements() && refresh.layers().isOn(mapping.id());
			order.start(leafKind != NodeKind.BORDERED && (isStack || !mapping.isContainer()), mapping.selection().createElements());
			if (!creates && !importers.has(mapping) && !existing.containsKey(mapping.name())) {
				continue;
			}
			for (Map.Entry<EObject, NodeMapping> candidate : importers.candidates(mapping, parent, parentView, variables).entrySet()) {
				NodeMapping used = candidate.getValue();
				Node node = existing.getOrDefault(used.name(), Map.of()).get(candidate.getKey());
				if (node == null && creates) {
					node = create(used, candidate.getKey(), leafKind);
				}
				if (node != null && made.putIfAbsent(node, used) == null) {
					setKind(node, kind(used, leafKind));
					order.add(node);
				}
			}
		}
		List<Node> wanted = order.result();
		if (!current.equals(wanted)) {
			arrange(current, wanted);
			refresh.state().nodeViews().reordered();
		}
		List<Node> fresh = made.keySet().stream().filter(node -> refresh.register(node, made.get(node))).toList();
		for (Node node : newOnly ? fresh : wanted) {
			refresh.content(node, () -> updater.update(node, made.get(node), parent));
			children(node, made.get(node));
		}
	}

	private static void setKind(Node node, NodeKind kind) {
		if (node.getKind() != kind) {
			node.setKind(kind);
		}
	}

	/** Replaces a list's content and moves what stays instead of adding it anew. */
	private static void arrange(EList<Node> current, List<Node> wanted) {
		current.retainAll(new HashSet<>(wanted));
		if (current.isEmpty()) {
			current.addAll(wanted);
		} else if (!current.equals(wanted)) {
			ECollections.setEList(current, wanted);
		}
	}

	private Map<String, Object> variables(EObject parentView, EObject parent) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("container", parent); //$NON-NLS-1$
		variables.put("containerView", parentView); //$NON-NLS-1$
		variables.put("diagram", refresh.diagram()); //$NON-NLS-1$
		variables.put("viewpoint", refresh.diagram()); //$NON-NLS-1$
		return variables;
	}

	private static Map<String, Map<EObject, Node>> existing(List<Node> nodes) {
		Map<String, Map<EObject, Node>> existing = new HashMap<>();
		for (Node node : nodes) {
			existing.computeIfAbsent(node.getMapping(), name -> new HashMap<>()).putIfAbsent(node.getTarget(), node);
		}
		return existing;
	}

	/** A new view of an element. */
	static Node create(NodeMapping mapping, EObject element, NodeKind leafKind) {
		Node node = NotationFactory.eINSTANCE.createNode();
		node.setId(ViewIds.next());
		node.setMapping(mapping.name());
		node.setTarget(element);
		node.setKind(kind(mapping, leafKind));
		return node;
	}

	/** What a view may hold; not stored with the diagram, so it is set at each synchronisation. */
	private static NodeKind kind(NodeMapping mapping, NodeKind leafKind) {
		return mapping.isContainer() ? mapping.kind() : leafKind;
	}
}
