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
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.NotationFactory;

/** Brings the edges of a diagram in step with the model, mapping by mapping, so that edges may end at edges before them. */
final class EdgeSynchronizer {
	private final Refresh refresh;
	private final EdgeFinder finder;
	private final EdgeUpdater updater;
	private final Map<EdgeKey, Edge> existing = new HashMap<>();
	private final Map<Edge, EdgeMapping> kept = new LinkedHashMap<>();
	private final List<Edge> wanted = new ArrayList<>();

	EdgeSynchronizer(Refresh refresh) {
		this.refresh = refresh;
		this.finder = new EdgeFinder(refresh);
		this.updater = new EdgeUpdater(refresh);
	}

	void synchronize() {
		EList<Edge> current = refresh.diagram().getEdges();
		for (Edge edge : current) {
			existing.putIfAbsent(EdgeKey.of(edge), edge);
		}
		List<EdgeMapping> mappings = new ArrayList<>();
		for (String id : refresh.layers().mappings(Layer::edges)) {
			EdgeMapping mapping = Engine.mapping(refresh.description(), id, EdgeMapping.class);
			if (mapping != null) {
				mappings.add(mapping);
			}
		}
		Set<String> replaced = new HashSet<>();
		mappings.stream().filter(mapping -> mapping.imported() != null).forEach(m -> replaced.add(m.imported()));
		for (EdgeMapping mapping : mappings) {
			if (!replaced.contains(mapping.id())) {
				mapping(mapping);
			}
		}
		Map<Edge, Integer> places = new HashMap<>();
		for (Edge edge : current) {
			places.put(edge, Integer.valueOf(places.size()));
		}
		// what is there keeps its place, what is new comes last
		wanted.sort(Comparator.comparing(edge -> places.getOrDefault(edge, Integer.valueOf(Integer.MAX_VALUE))));
		arrange(current);
		kept.forEach(updater::update);
	}

	private void arrange(EList<Edge> current) {
		if (current.equals(wanted)) {
			return;
		}
		current.retainAll(new HashSet<>(wanted));
		if (current.isEmpty()) {
			current.addAll(wanted);
		} else {
			ECollections.setEList(current, wanted);
		}
	}

	private void mapping(EdgeMapping mapping) {
		EdgeMapping basis = basis(mapping);
		boolean creates = basis.selection().createElements() && refresh.layers().isOn(mapping.id());
		List<Edge> made = new ArrayList<>();
		for (EdgeKey key : finder.find(basis, mapping.name())) {
			Edge edge = existing.get(key);
			if (edge == null && creates) {
				edge = create(key);
			}
			if (edge != null && kept.putIfAbsent(edge, mapping) == null) {
				wanted.add(edge);
				made.add(edge);
			}
		}
		made.forEach(edge -> refresh.register(edge, mapping));
	}

	/** The mapping that finds the edges: the imported one for an import. */
	private EdgeMapping basis(EdgeMapping mapping) {
		EdgeMapping imported = Engine.mapping(refresh.description(), mapping.imported(), EdgeMapping.class);
		return imported == null ? mapping : basis(imported);
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
