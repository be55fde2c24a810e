package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

/**
 * What was computed for the views of one diagram, and from what it was: a result is used again until something that was read for it
 * changes.
 */
final class Computations {

	/** What a result is for. */
	enum Stage {
		/** Which nodes there are below a parent. */
		NODES,
		/** Which edges there are, or what they start from. */
		EDGES,
		/** What a view shows. */
		CONTENT,
		/** Whether a view is hidden by a filter. */
		VISIBILITY
	}

	/** One result. */
	private static final class Computation {
		private final Stage stage;
		private final EObject owner;
		private final Object part;
		private Object value;
		private boolean outdated;

		private Computation(Stage stage, EObject owner, Object part) {
			this.stage = stage;
			this.owner = owner;
			this.part = part;
		}
	}

	/** Those who read one aspect, each once. Results that are outdated anyway are dropped now and then. */
	private static final class Readers {
		private static final int SMALL = 32;
		private List<Computation> all = new ArrayList<>(2);
		private int limit = SMALL;

		private void add(Computation reader) {
			if (!all.isEmpty() && all.get(all.size() - 1) == reader) {
				// nobody else can have read since, so this is the only place where it can stand
				return;
			}
			if (all.size() >= limit) {
				all.removeIf(each -> each.outdated);
				limit = Math.max(SMALL, 2 * all.size());
			}
			all.add(reader);
		}
	}

	private final ModelReads reads;
	private final Evaluator evaluator;
	private final Map<EObject, Map<Object, Computation>> byOwner = new IdentityHashMap<>();
	private final Map<Object, Map<Object, Readers>> readers = new HashMap<>();
	private final Map<EObject, Set<Object>> levels = new LinkedHashMap<>();
	private final Set<EObject> contents = new LinkedHashSet<>();
	private List<Computation> fleeting = new ArrayList<>();
	private final Set<EObject> visibilities = new LinkedHashSet<>();
	private final Set<Object> edges = new LinkedHashSet<>();
	private Computation current;

	/** Results of a diagram; none is kept if {@code reads} is {@code null}. */
	Computations(ModelReads reads, Evaluator evaluator) {
		this.reads = reads;
		this.evaluator = evaluator;
	}

	/**
	 * The result of a computation, made again if there is none or if something that it was made from has changed.
	 *
	 * @param owner what the result belongs to: it is forgotten with it
	 * @param part  what distinguishes the result from others of its owner
	 */
	@SuppressWarnings("unchecked")
	<T> T get(Stage stage, EObject owner, Object part, Supplier<T> computation) {
		if (reads == null || current != null) {
			return computation.get();
		}
		Map<Object, Computation> own = byOwner.computeIfAbsent(owner, key -> new HashMap<>(4));
		Computation known = own.get(part);
		if (known != null && !known.outdated) {
			return (T) known.value;
		}
		Computation made = new Computation(stage, owner, part);
		own.put(part, made);
		compute(made, computation);
		return (T) made.value;
	}

	private void compute(Computation made, Supplier<?> computation) {
		current = made;
		evaluator.startFleeting();
		try {
			reads.monitor().accept(() -> made.value = computation.get(), this::note);
		} finally {
			current = null;
		}
		if (evaluator.isFleeting()) {
			fleeting.add(made);
		}
	}

	/** Notes a read that nobody else reports. */
	void read(Object subject, Object aspect) {
		if (current != null) {
			note(subject, aspect);
		}
	}

	private void note(Object subject, Object aspect) {
		readers.computeIfAbsent(subject, key -> new HashMap<>(4)).computeIfAbsent(aspect, key -> new Readers()).add(current);
	}

	/** Something changed: what was made from it is outdated. */
	void changed(Object subject, Object aspect) {
		Map<Object, Readers> aspects = readers.get(subject);
		if (aspects == null) {
			return;
		}
		if (aspect == null) {
			readers.remove(subject);
			aspects.values().forEach(this::outdate);
		} else if (aspects.containsKey(aspect)) {
			outdate(aspects.remove(aspect));
		}
	}

	private void outdate(Readers outdated) {
		outdated.all.forEach(this::outdate);
	}

	private void outdate(Computation computation) {
		if (computation.outdated) {
			return;
		}
		computation.outdated = true;
		switch (computation.stage) {
		case NODES -> levels.computeIfAbsent(computation.owner, key -> new LinkedHashSet<>()).add(computation.part);
		case EDGES -> edges.add(computation.part);
		case CONTENT -> contents.add(computation.owner);
		case VISIBILITY -> visibilities.add(computation.owner);
		default -> throw new IllegalStateException(computation.stage.name());
		}
	}

	/** The nodes below a parent are to be found again, though nothing that they were found by has changed. */
	void outdateLevel(EObject parent) {
		levels.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(parent);
	}

	/** A view shows something else than what was computed for it. */
	void outdateContent(EObject view) {
		byOwner.getOrDefault(view, Map.of()).values().stream().filter(each -> each.stage == Stage.CONTENT).forEach(this::outdate);
	}

	/** Outdates what cannot be known to be valid: results of expressions that failed, or that look at views. */
	void outdateFleeting() {
		List<Computation> before = fleeting;
		fleeting = new ArrayList<>();
		before.forEach(this::outdate);
	}

	/** A view is gone: so is what was computed for it. */
	void forget(EObject owner) {
		Map<Object, Computation> own = byOwner.remove(owner);
		if (own != null) {
			own.values().forEach(each -> each.outdated = true);
		}
		levels.remove(owner);
		contents.remove(owner);
		visibilities.remove(owner);
	}

	/** One result of an owner is needed no longer. */
	void forget(EObject owner, Object part) {
		Map<Object, Computation> own = byOwner.get(owner);
		Computation known = own == null ? null : own.remove(part);
		if (known != null) {
			known.outdated = true;
		}
	}

	/** The last result, outdated or not; {@code null} if there is none. */
	Object last(EObject owner, Object part) {
		Computation known = byOwner.getOrDefault(owner, Map.of()).get(part);
		return known == null ? null : known.value;
	}

	/** The parents whose nodes are to be found again, with the parts that are outdated; asking takes them. */
	Map<EObject, Set<Object>> takeLevels() {
		Map<EObject, Set<Object>> taken = new LinkedHashMap<>(levels);
		levels.clear();
		return taken;
	}

	/** The views of a kind whose content is to be computed again; asking takes them. */
	List<EObject> takeContents(Class<?> kind) {
		List<EObject> taken = contents.stream().filter(kind::isInstance).toList();
		taken.forEach(contents::remove);
		return taken;
	}

	/** The parts of edges that are outdated; asking takes them. */
	Set<Object> takeEdges() {
		Set<Object> taken = new LinkedHashSet<>(edges);
		edges.clear();
		return taken;
	}

	/** The views that a filter is to be asked about again; asking takes them. */
	Set<EObject> takeVisibilities() {
		Set<EObject> taken = new LinkedHashSet<>(visibilities);
		visibilities.clear();
		return taken;
	}

	/** Runs what reads so much that it tells better itself what it depends on. */
	<T> T unobserved(Supplier<T> computation) {
		if (current == null) {
			return computation.get();
		}
		List<T> result = new ArrayList<>(1);
		reads.monitor().accept(() -> result.add(computation.get()), null);
		return result.get(0);
	}
}
