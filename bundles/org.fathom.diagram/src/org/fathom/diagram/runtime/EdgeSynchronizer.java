package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.NotationFactory;

/** Brings the edges of a diagram in step with the model, mapping by mapping. */
final class EdgeSynchronizer {
	private final Refresh refresh;
	private final EdgeFinder finder;
	private final EdgeUpdater updater;
	private final EdgeMappingOrder order;
	private final Map<EdgeKey, Edge> existing = new HashMap<>();
	private final Map<Edge, EdgeMapping> kept = new LinkedHashMap<>();
	private final List<Edge> made = new ArrayList<>();
	private final Set<Edge> frozen = new HashSet<>();
	private final FrozenEdges freezing;

	EdgeSynchronizer(Refresh refresh) {
		this.refresh = refresh;
		this.finder = new EdgeFinder(refresh);
		this.updater = new EdgeUpdater(refresh);
		this.order = new EdgeMappingOrder(refresh.description());
		this.freezing = new FrozenEdges(refresh, order);
	}

	void synchronize() {
		EList<Edge> current = refresh.diagram().getEdges();
		for (Edge edge : current) {
			existing.putIfAbsent(key(edge), edge);
		}
		refresh.state().edges().clear();
		List<EdgeMapping> mappings = order.of(refresh.available().edges());
		mappings.forEach(this::mapping);
		current.stream().filter(edge -> !kept.containsKey(edge)).forEach(this::freeze);
		arrange(current);
		kept.forEach((edge, mapping) -> {
			refresh.state().frozen().remove(edge);
			refresh.content(edge, () -> updater.update(edge, mapping));
		});
		note(mappings);
	}

	/** Leaves with the diagram what the next synchronisation needs to follow single edges, unless mappings depend on each other. */
	private void note(List<EdgeMapping> mappings) {
		Set<String> names = new HashSet<>();
		boolean apart = mappings.stream().allMatch(mapping -> names.add(mapping.name()) && mapping.imported() == null
				&& mapping.selection().createElements() && !order.endsAtEdges(mapping));
		if (apart && refresh.state().isFollowed()) {
			kept.keySet().forEach(refresh.state().edges()::add);
			refresh.state().edges().complete();
		}
	}

	/** What makes an edge the same as before; an import shows the same edges as what it imports. */
	private EdgeKey key(Edge edge) {
		EdgeMapping mapping = freezing.mapping(edge);
		return new EdgeKey(mapping == null ? edge.getMapping() : order.basis(mapping).name(), edge.getTarget(), edge.getSourceElement(),
				edge.getTargetElement());
	}

	/** Leaves an edge as it is if its layer, or that of one of its ends, is off. */
	private void freeze(Edge edge) {
		if (freezing.staysAsItIs(edge)) {
			EdgeMapping mapping = freezing.mapping(edge);
			frozen.add(edge);
			refresh.freeze(edge, mapping);
			if (!refresh.state().details().containsKey(edge)) {
				// it was not shown since the diagram was read
				updater.update(edge, mapping);
			}
		}
	}

	/** What is there keeps its place, what is new comes last. */
	private void arrange(EList<Edge> current) {
		if (current.size() + made.size() > kept.size() + frozen.size()) {
			current.removeIf(edge -> !kept.containsKey(edge) && !frozen.contains(edge));
		}
		current.addAll(made);
	}

	private void mapping(EdgeMapping mapping) {
		EdgeMapping basis = order.basis(mapping);
		boolean creates = basis.selection().createElements();
		List<Edge> found = new ArrayList<>();
		for (EdgeKey key : creates ? find(basis) : finder.stillTrue(basis, existing(basis.name()))) {
			Edge edge = existing.get(key);
			boolean isNew = edge == null && creates;
			if (isNew) {
				edge = create(new EdgeKey(mapping.name(), key.element(), key.source(), key.target()));
			}
			if (edge != null && kept.putIfAbsent(edge, mapping) == null) {
				found.add(edge);
				if (isNew) {
					made.add(edge);
				} else if (!mapping.name().equals(edge.getMapping())) {
					edge.setMapping(mapping.name());
				}
			}
		}
		found.forEach(edge -> refresh.register(edge, mapping));
	}

	private Collection<EdgeKey> find(EdgeMapping mapping) {
		EdgeLedger.Asked asked = finder.find(mapping, mapping.name());
		refresh.state().edges().put(mapping.name(), asked);
		return asked.all();
	}

	private List<EdgeKey> existing(String root) {
		return refresh.diagram().getEdges().stream().map(this::key).filter(key -> root.equals(key.mapping())).toList();
	}

	/** A new view of an edge. */
	static Edge create(EdgeKey key) {
		Edge edge = NotationFactory.eINSTANCE.createEdge();
		edge.setId(ViewIds.next());
		edge.setMapping(key.mapping());
		edge.setTarget(key.element());
		edge.setSourceElement(key.source());
		edge.setTargetElement(key.target());
		return edge;
	}

	/** What makes an edge the same as before. */
	record EdgeKey(String mapping, EObject element, DiagramElement source, DiagramElement target) {

		static EdgeKey of(Edge edge) {
			return new EdgeKey(edge.getMapping(), edge.getTarget(), edge.getSourceElement(), edge.getTargetElement());
		}
	}
}
