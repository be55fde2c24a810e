package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.notation.NotationFactory;

/**
 * Brings the nodes of a diagram in step with the model: those that stay keep their identity, new ones are made, others go;
 * the order is that of the mappings and, inside, of the candidates. Views of layers that are off are left as they are.
 */
final class NodeSynchronizer {
	private final Refresh refresh;
	private final Candidates candidates;
	private final NodeUpdater updater;
	private final NodeLevels levels;
	private boolean newOnly;
	private Set<Object> sources = Set.of();

	NodeSynchronizer(Refresh refresh) {
		this.refresh = refresh;
		this.candidates = new Candidates(refresh);
		this.updater = new NodeUpdater(refresh);
		this.levels = new NodeLevels(refresh);
	}

	void synchronize() {
		level(levels.top(), refresh.diagram().getNodes());
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
		if (refresh.state().mappings().get(node) instanceof NodeMapping mapping && EcoreUtil.isAncestor(refresh.diagram(), node)
				&& !refresh.state().frozen().contains(node)) {
			sources = outdated;
			children(node, mapping);
			sources = Set.of();
		}
	}

	/** Whether nothing is outdated but lists of candidates that turn out to be what they were. */
	private boolean isAsBefore(NodeLevel level, Map<String, Object> variables) {
		if (sources.isEmpty() || !sources.stream().allMatch(String.class::isInstance)) {
			return false;
		}
		Set<String> seen = new HashSet<>();
		boolean same = true;
		for (NodeMapping mapping : level.mappings()) {
			String source = candidates.source(mapping);
			if (!creates(mapping)) {
				// what stays depends on the views that are there
				same = false;
			} else if (seen.add(source)) {
				Object before = refresh.computations().last(level.parentView(), source);
				same &= candidates.raw(mapping, level.parent(), level.parentView(), variables).equals(before);
			}
		}
		return same;
	}

	/** Whether a mapping makes views on its own. */
	private boolean creates(NodeMapping mapping) {
		return ViewMappings.root(mapping, refresh.description()).selection().createElements();
	}

	/** Items of lists have no border. */
	private void children(Node node, NodeMapping mapping) {
		if (node.getKind() != NodeKind.LIST_ITEM && (!mapping.bordered().isEmpty() || !node.getBorderedNodes().isEmpty())) {
			level(levels.border(node, mapping), node.getBorderedNodes());
		}
		if (!mapping.subNodes().isEmpty() || !mapping.subContainers().isEmpty() || !node.getChildren().isEmpty()) {
			level(levels.inside(node, mapping), node.getChildren());
		}
	}

	/** Synchronises the views at one place. */
	private void level(NodeLevel level, EList<Node> current) {
		Map<String, Object> variables = level.variables(refresh.diagram());
		if (newOnly && isAsBefore(level, variables)) {
			return;
		}
		Map<String, List<Node>> existing = NodeLevel.byMapping(current);
		SiblingOrder order = new SiblingOrder(current);
		Map<Node, NodeMapping> made = new LinkedHashMap<>();
		List<NodeGroup> groups = new ArrayList<>();
		Set<Object> taken = new HashSet<>();
		for (NodeMapping mapping : level.mappings()) {
			List<Node> before = existing.getOrDefault(mapping.name(), List.of()).stream().filter(node -> !made.containsKey(node)).toList();
			List<Node> nodes = nodes(level, mapping, before, taken, variables);
			if (level.isOrdered(mapping)) {
				order.arrange(before, nodes);
			} else {
				order.append(before, nodes);
			}
			nodes.forEach(node -> made.put(node, mapping));
			groups.add(new NodeGroup(mapping, nodes));
		}
		refresh.state().setGroups(level.parentView(), level.leafKind() == NodeKind.BORDERED, groups);
		finish(level, current, order, made);
	}

	private void finish(NodeLevel level, EList<Node> current, SiblingOrder order, Map<Node, NodeMapping> made) {
		Map<Node, NodeMapping> frozen = frozen(level, current, made);
		Set<Node> staying = new HashSet<>(made.keySet());
		staying.addAll(frozen.keySet());
		List<Node> wanted = order.result(staying);
		if (!current.equals(wanted)) {
			arrange(current, wanted);
			refresh.state().nodeViews().reordered();
		}
		Set<Node> fresh = new HashSet<>();
		made.forEach((node, mapping) -> {
			refresh.state().frozen().remove(node);
			if (refresh.register(node, mapping)) {
				fresh.add(node);
			}
		});
		frozen.forEach((node, mapping) -> freeze(node, mapping, level));
		for (Node node : List.copyOf(wanted)) {
			NodeMapping mapping = made.get(node);
			if (mapping != null && (!newOnly || fresh.contains(node))) {
				refresh.content(node, () -> updater.update(node, mapping, level.parent()));
				children(node, mapping);
			}
		}
	}

	/** The views that a mapping shows at a place, in the order of the candidates. */
	private List<Node> nodes(NodeLevel level, NodeMapping mapping, List<Node> before, Set<Object> taken, Map<String, Object> variables) {
		Map<EObject, Node> views = NodeLevel.byElement(before);
		String root = ViewMappings.root(mapping, refresh.description()).id();
		boolean exclusive = level.exclusive() && refresh.available().hasImports();
		Collection<EObject> elements = creates(mapping) ? candidates.of(mapping, level.parent(), level.parentView(), variables)
				: candidates.staying(mapping, views.keySet(), level.parent(), level.parentView(), variables);
		List<Node> nodes = new ArrayList<>();
		for (EObject element : elements) {
			if (!exclusive || taken.add(List.of(root, element))) {
				Node node = views.get(element);
				if (node == null) {
					node = create(mapping, element, level.leafKind());
					refresh.setNew(node);
				} else {
					setKind(node, level.kind(mapping));
				}
				nodes.add(node);
			}
		}
		return nodes;
	}

	private static void setKind(Node node, NodeKind kind) {
		if (node.getKind() != kind) {
			node.setKind(kind);
		}
	}

	/** The views of mappings of layers that are off, as long as there is what they show. */
	private Map<Node, NodeMapping> frozen(NodeLevel level, List<Node> current, Map<Node, NodeMapping> made) {
		Map<Node, NodeMapping> frozen = new LinkedHashMap<>();
		if (!level.others().isEmpty()) {
			for (Node node : current) {
				NodeMapping mapping = made.containsKey(node) ? null : level.others().get(node.getMapping());
				if (mapping != null && refresh.isInModel(node.getTarget())
						&& level.mappings().stream().noneMatch(each -> each.name().equals(node.getMapping()))) {
					frozen.put(node, mapping);
				}
			}
		}
		return frozen;
	}

	/** Leaves a view and all that is in it as it is. */
	private void freeze(Node node, NodeMapping mapping, NodeLevel level) {
		setKind(node, level.kind(mapping));
		refresh.freeze(node, mapping);
		if (!refresh.state().details().containsKey(node)) {
			// it was not shown since the diagram was read
			updater.update(node, mapping, level.parent());
		}
		freeze(node.getBorderedNodes(), levels.border(node, mapping));
		freeze(node.getChildren(), levels.inside(node, mapping));
	}

	private void freeze(List<Node> nodes, NodeLevel level) {
		for (Node node : nodes) {
			level.mappings().stream().filter(each -> each.name().equals(node.getMapping())).findFirst()
					.or(() -> Optional.ofNullable(level.others().get(node.getMapping()))).ifPresent(each -> freeze(node, each, level));
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

	/** A new view of an element. */
	static Node create(NodeMapping mapping, EObject element, NodeKind leafKind) {
		Node node = NotationFactory.eINSTANCE.createNode();
		node.setId(ViewIds.next());
		node.setMapping(mapping.name());
		node.setTarget(element);
		node.setKind(mapping.isContainer() ? mapping.kind() : leafKind);
		return node;
	}
}
