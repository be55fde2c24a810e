package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.internal.ListChange;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.runtime.EdgeSynchronizer.EdgeKey;

/** Brings only those edges in step that a change concerns; it leaves the same as {@link EdgeSynchronizer}. */
final class EdgeFollower {
	private final Refresh refresh;
	private final EdgeLedger ledger;
	private final EdgeFinder finder;
	private final EdgeMappingOrder order;
	private final Map<String, Set<EObject>> outdated = new HashMap<>();
	private final Set<Edge> gone = new LinkedHashSet<>();
	private final List<Edge> made = new ArrayList<>();
	private EdgeUpdater updater;

	EdgeFollower(Refresh refresh) {
		this.refresh = refresh;
		this.ledger = refresh.state().edges();
		this.finder = new EdgeFinder(refresh);
		this.order = new EdgeMappingOrder(refresh.description());
	}

	/** Whether somebody else touched an edge that stays as it is, or that is to stay so from now on: then all edges are to be looked at. */
	boolean concernsFrozen() {
		FrozenEdges freezing = new FrozenEdges(refresh, order);
		return ledger.touched().stream().map(ledger::find).filter(Objects::nonNull)
				.anyMatch(edge -> refresh.state().frozen().contains(edge) || freezing.staysAsItIs(edge));
	}

	/** Follows what is outdated of the edges, and what others did to them. */
	void synchronize(Collection<Object> outdatedParts) {
		List<EdgeKey> touched = ledger.takeTouched();
		for (Object part : outdatedParts) {
			if (part instanceof EdgeFinder.Part edges && edges.owner() != null) {
				outdate(edges.name(), edges.owner());
			}
		}
		List<EdgeMapping> mappings = order.of(refresh.available().edges());
		for (EdgeMapping mapping : mappings) {
			touched.stream().filter(key -> key.mapping().equals(mapping.name()))
					.forEach(key -> outdate(mapping.name(), owner(mapping, key)));
			follow(mapping);
		}
		touched.stream().filter(key -> !isAskedFor(mappings, key)).forEach(this::drop);
		apply(refresh.diagram().getEdges());
	}

	private void outdate(String mapping, EObject owner) {
		outdated.computeIfAbsent(mapping, name -> new LinkedHashSet<>()).add(owner);
	}

	private EObject owner(EdgeMapping mapping, EdgeKey key) {
		return order.basis(mapping).useDomainElement() ? key.element() : key.source();
	}

	private boolean isAskedFor(List<EdgeMapping> mappings, EdgeKey key) {
		return mappings.stream().filter(mapping -> mapping.name().equals(key.mapping())).anyMatch(
				mapping -> ledger.asked(mapping.name()).edges().getOrDefault(owner(mapping, key), List.of()).contains(key));
	}

	private void follow(EdgeMapping mapping) {
		EdgeMapping basis = order.basis(mapping);
		EdgeLedger.Asked asked = ledger.asked(mapping.name());
		List<EObject> owners = finder.owners(basis, mapping.name());
		Set<EObject> concerned = outdated.getOrDefault(mapping.name(), new LinkedHashSet<>());
		ListChange<EObject> change = new ListChange<>(asked.owners(), owners);
		for (EObject owner : change.gone()) {
			asked.edges().remove(owner).forEach(this::drop);
			finder.forget(basis, mapping.name(), owner);
		}
		concerned.removeIf(owner -> !asked.edges().containsKey(owner));
		concerned.addAll(change.come());
		asked.setOwners(owners);
		for (EObject owner : concerned.size() < 2 ? concerned : owners.stream().filter(concerned::contains).toList()) {
			Collection<EdgeKey> now = finder.edges(basis, mapping.name(), owner);
			Collection<EdgeKey> before = asked.edges().put(owner, now);
			if (before != null) {
				before.stream().filter(key -> !now.contains(key)).forEach(this::drop);
			}
			now.forEach(key -> keep(key, mapping));
		}
	}

	private void drop(EdgeKey key) {
		Edge edge = ledger.find(key);
		if (edge != null) {
			ledger.remove(edge);
			gone.add(edge);
		}
	}

	private void keep(EdgeKey key, EdgeMapping mapping) {
		Edge edge = ledger.find(key);
		if (edge == null) {
			edge = EdgeSynchronizer.create(key);
			ledger.add(edge);
			made.add(edge);
		}
		if (refresh.register(edge, mapping)) {
			Edge shown = edge;
			refresh.content(shown, () -> updater().update(shown, mapping));
		}
	}

	private EdgeUpdater updater() {
		if (updater == null) {
			updater = new EdgeUpdater(refresh);
		}
		return updater;
	}

	private void apply(EList<Edge> edges) {
		if (gone.size() == 1) {
			edges.removeAll(gone);
		} else if (!gone.isEmpty()) {
			Set<Edge> staying = new HashSet<>(edges);
			gone.forEach(staying::remove);
			edges.retainAll(staying);
		}
		edges.addAll(made);
	}
}
