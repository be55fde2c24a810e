package org.fathom.diagram.runtime;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

/** What a synchronisation leaves with its diagram: the mapping and the details of every view, and what the next one can use again. */
final class DiagramState extends AdapterImpl {
	private final DiagramDescription description;
	private final Engine engine;
	private final Map<DiagramElement, MappingDescription> mappings = new IdentityHashMap<>();
	private final Map<DiagramElement, ViewDetails> details = new IdentityHashMap<>();
	private final Map<DiagramElement, List<String>> hiding = new IdentityHashMap<>();
	private final ViewWatch watch = new ViewWatch(this);
	private final BiConsumer<Object, Object> changes = (subject, aspect) -> computations().changed(subject, aspect);
	private final NodeViews nodeViews = new NodeViews(element -> computations().changed(element, Refresh.VIEWS));
	private final EdgeLedger edges = new EdgeLedger();
	private final Map<EObject, List<NodeGroup>> inside = new IdentityHashMap<>();
	private final Map<EObject, List<NodeGroup>> borders = new IdentityHashMap<>();
	private final Set<DiagramElement> frozen = Collections.newSetFromMap(new IdentityHashMap<>());
	private Computations computations;
	private boolean started;
	private boolean followed;
	private boolean valid;
	private boolean visibilityChanged;

	private DiagramState(DiagramDescription description, Engine engine) {
		this.description = description;
		this.engine = engine;
		computations = new Computations(null, engine.evaluator());
	}

	/** The state of a diagram; {@code null} if it was never refreshed. */
	static DiagramState find(Diagram diagram) {
		if (diagram != null) {
			for (Adapter adapter : diagram.eAdapters()) {
				if (adapter instanceof DiagramState state) {
					return state;
				}
			}
		}
		return null;
	}

	/** The state of a diagram, made new if there is none of this description and engine. */
	static DiagramState of(Diagram diagram, DiagramDescription description, Engine engine) {
		DiagramState found = find(diagram);
		if (found != null && found.description == description && found.engine == engine) {
			return found;
		}
		if (found != null) {
			diagram.eAdapters().remove(found);
			diagram.eAdapters().remove(found.watch);
			found.computations = new Computations(null, engine.evaluator());
		}
		DiagramState state = new DiagramState(description, engine);
		diagram.eAdapters().add(state);
		return state;
	}

	/**
	 * Begins a synchronisation from nothing but what each view shows; from now on, changes are followed if the engine can.
	 */
	void start(Diagram diagram) {
		mappings.clear();
		started = true;
		hiding.clear();
		nodeViews.clear();
		edges.clear();
		inside.clear();
		borders.clear();
		frozen.clear();
		computations = new Computations(engine.reads(), engine.evaluator());
		if (engine.reads() != null && !followed) {
			followed = true;
			diagram.eAdapters().add(watch);
			engine.reads().follower().accept(diagram.getTarget(), changes);
		}
		watch.setPaused(true);
	}

	/** Begins a synchronisation that uses again what is still true. */
	void resume() {
		computations.outdateFleeting();
		watch.setPaused(true);
	}

	/** Ends a synchronisation. */
	void end(boolean complete) {
		watch.setPaused(false);
		if (started && complete) {
			details.keySet().retainAll(mappings.keySet());
			started = false;
		}
		valid = complete && followed;
		visibilityChanged = false;
	}

	/** Whether changes are noticed. */
	boolean isFollowed() {
		return followed;
	}

	/** Whether the next synchronisation can use results of the last one. */
	boolean isValid() {
		return valid;
	}

	/** Nothing of the last synchronisation can be relied on. */
	void invalidate() {
		valid = false;
	}

	/** Somebody else changed which nodes there are below a parent. */
	void nodesChanged(EObject parent) {
		nodeViews.reordered();
		computations.outdateLevel(parent);
	}

	/** Somebody else hid or showed a view. */
	void visibilityChanged() {
		visibilityChanged = true;
	}

	boolean hasVisibilityChanged() {
		return visibilityChanged;
	}

	/** A view is gone. */
	void forget(DiagramElement view) {
		mappings.remove(view);
		details.remove(view);
		hiding.remove(view);
		inside.remove(view);
		borders.remove(view);
		frozen.remove(view);
		if (view instanceof Node node) {
			nodeViews.remove(node);
		}
		computations.forget(view);
	}

	DiagramDescription description() {
		return description;
	}

	Map<DiagramElement, MappingDescription> mappings() {
		return mappings;
	}

	Map<DiagramElement, ViewDetails> details() {
		return details;
	}

	/** What hides a view, for views that a filter or the user hides. */
	Map<DiagramElement, List<String>> hiding() {
		return hiding;
	}

	/** Remembers the views at one place by their mappings. */
	void setGroups(EObject parentView, boolean border, List<NodeGroup> groups) {
		(border ? borders : inside).put(parentView, List.copyOf(groups));
	}

	/** The views in a view or the diagram, or on its border, by their mappings; those of layers that are off are not among them. */
	List<NodeGroup> groups(EObject parentView, boolean border) {
		return (border ? borders : inside).getOrDefault(parentView, List.of());
	}

	/** The views of layers that are off: they stay as they are. */
	Set<DiagramElement> frozen() {
		return frozen;
	}

	/** The nodes of layers that are on that show an element, in the order in which edges look for them. */
	NodeViews nodeViews() {
		return nodeViews;
	}

	/** The edges as they stand. */
	EdgeLedger edges() {
		return edges;
	}

	Computations computations() {
		return computations;
	}
}
