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
import org.fathom.diagram.description.Layer;
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

	EdgeSynchronizer(Refresh refresh) {
		this.refresh = refresh;
		this.finder = new EdgeFinder(refresh);
		this.updater = new EdgeUpdater(refresh);
		this.order = new EdgeMappingOrder(refresh.description());
	}

	void synchronize() {
		EList<Edge> current = refresh.diagram().getEdges();
		for (Edge edge : current) {
			existing.putIfAbsent(EdgeKey.of(edge), edge);
		}
		refresh.state().edges().clear();
		List<EdgeMapping> mappings = order.of(mappings(refresh));
		mappings.forEach(this::mapping);
		arrange(current);
		kept.forEach((edge, mapping) -> refresh.content(edge, () -> updater.update(edge, mapping)));
		note(mappings);
	}

	/** The mappings of edges in the order of their layers; one that is imported gives way to those that import it. */
	static List<EdgeMapping> mappings(Refresh refresh) {
		List<EdgeMapping> mappings = new ArrayList<>();
		for (String id : refresh.layers().mappings(Layer::edges)) {
			EdgeMapping mapping = Engine.mapping(refresh.description(), id, EdgeMapping.class);
			if (mapping != null) {
				mappings.add(mapping);
			}
		}
		Set<String> replaced = new HashSet<>();
		mappings.stream().filter(mapping -> mapping.imported() != null).forEach(m -> replaced.add(m.imported()));
		mappings.removeIf(mapping -> replaced.contains(mapping.id()));
		return mappings;
	}

	/** Leaves with the diagram what the next synchronisation needs to follow single edges, unless mappings depend on each other. */
	private void note(List<EdgeMapping> mappings) {
		Set<String> names = new HashSet<>();
		boolean apart = mappings.stream().allMatch(mapping -> names.add(mapping.name())
				&& order.basis(mapping).selection().createElements() && !order.endsAtEdges(mapping));
		if (apart && refresh.state().isFollowed()) {
			kept.keySet().forEach(refresh.state().edges()::add);
			refresh.state().edges().complete();
		}
	}

	/** What is there keeps its place, what is new comes last. */
	private void arrange(EList<Edge> current) {
		if (current.size() + made.size() > kept.size()) {
			current.retainAll(kept.keySet());
		}
		current.addAll(made);
	}

	private void mapping(EdgeMapping mapping) {
		EdgeMapping basis = order.basis(mapping);
		boolean synchronised = basis.selection().createElements();
		boolean creates = synchronised && refresh.layers().isOn(mapping.id());
		List<Edge> found = new ArrayList<>();
		for (EdgeKey key : synchronised ? find(basis, mapping.name()) : finder.stillTrue(basis, existing(mapping.name()))) {
			Edge edge = existing.get(key);
			boolean isNew = edge == null && creates;
			if (isNew) {
				edge = create(key);
			}
			if (edge != null && kept.putIfAbsent(edge, mapping) == null) {
				found.add(edge);
				if (isNew) {
					made.add(edge);
				}
			}
		}
		found.forEach(edge -> refresh.register(edge, mapping));
	}

	private Collection<EdgeKey> find(EdgeMapping mapping, String name) {
		EdgeLedger.Asked asked = finder.find(mapping, name);
		refresh.state().edges().put(name, asked);
		return asked.all();
	}

	private List<EdgeKey> existing(String mapping) {
		return refresh.diagram().getEdges().stream().map(EdgeKey::of).filter(key -> mapping.equals(key.mapping())).toList();
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
