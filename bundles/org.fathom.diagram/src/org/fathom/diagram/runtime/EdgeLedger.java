package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.runtime.EdgeSynchronizer.EdgeKey;

/** The edges of a diagram as they stand, and which ones each mapping asked for at the last synchronisation. */
final class EdgeLedger {

	/** What one mapping asked for: what its edges start from, in order, and the edges of each of these. */
	static final class Asked {
		private List<EObject> owners;
		private final Map<EObject, Collection<EdgeKey>> edges;

		Asked(List<EObject> owners, Map<EObject, Collection<EdgeKey>> edges) {
			this.owners = owners;
			this.edges = edges;
		}

		List<EObject> owners() {
			return owners;
		}

		void setOwners(List<EObject> owners) {
			this.owners = owners;
		}

		Map<EObject, Collection<EdgeKey>> edges() {
			return edges;
		}

		/** All edges, in the order of what they start from. */
		Collection<EdgeKey> all() {
			List<EdgeKey> all = new ArrayList<>();
			owners.forEach(owner -> all.addAll(edges.get(owner)));
			return all;
		}
	}

	private final Map<EdgeKey, Edge> edges = new HashMap<>();
	private final Map<Edge, EdgeKey> keys = new IdentityHashMap<>();
	private final Map<String, Asked> asked = new HashMap<>();
	private final Set<EdgeKey> touched = new LinkedHashSet<>();
	private boolean complete;

	/** Begins with no edges. */
	void clear() {
		complete = false;
		edges.clear();
		keys.clear();
		asked.clear();
		touched.clear();
	}

	/** Whether all edges and all that mappings asked for are known, so that only what changes has to be looked at. */
	boolean isComplete() {
		return complete;
	}

	/** From now on all is known. */
	void complete() {
		complete = true;
	}

	/** Notes what a mapping asks for. */
	void put(String mapping, Asked wanted) {
		asked.put(mapping, wanted);
	}

	/** What a mapping of a name asked for. */
	Asked asked(String mapping) {
		return asked.get(mapping);
	}

	/** The edge that stands; {@code null} if none. */
	Edge find(EdgeKey key) {
		return edges.get(key);
	}

	/** Notes an edge that stands. */
	void add(Edge edge) {
		EdgeKey key = EdgeKey.of(edge);
		keys.put(edge, key);
		if (edges.putIfAbsent(key, edge) != null) {
			// which of two stays depends on their order
			complete = false;
		}
	}

	/** Takes an edge out. */
	void remove(Edge edge) {
		EdgeKey key = keys.remove(edge);
		if (key != null) {
			edges.remove(key, edge);
		}
	}

	/** Somebody else added, removed or reconnected an edge. */
	void touched(Edge edge, boolean stands) {
		EdgeKey before = keys.get(edge);
		if (before != null) {
			touched.add(before);
			remove(edge);
		}
		if (stands) {
			add(edge);
			touched.add(keys.get(edge));
		}
	}

	/** Whether anything was touched since the last time. */
	boolean isTouched() {
		return !touched.isEmpty();
	}

	/** What was touched since the last time. */
	Set<EdgeKey> touched() {
		return touched;
	}

	/** What was touched since the last time; asking takes it. */
	List<EdgeKey> takeTouched() {
		List<EdgeKey> taken = List.copyOf(touched);
		touched.clear();
		return taken;
	}
}
