package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.EdgeMapping;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.Note;
import org.fathom.diagram.runtime.Computations.Stage;

/**
 * One synchronisation of one diagram.
 *
 * <p>Stages: nodes (candidates, views, order, content), edges (the same), visibility. A complete one computes everything; one that
 * resumes computes what was made from something that changed since. Both leave the same.
 */
final class Refresh {
	/** Read of an element when it is asked for the nodes that show it. */
	static final Object VIEWS = new Object();
	private static final Object ROOT = new Object();
	private final Engine engine;
	private final Diagram diagram;
	private final DiagramDescription description;
	private final DiagramState state;
	private final LayerState layers;
	private final Map<EObject, List<DiagramElement>> edgeViews = new HashMap<>();
	private final Set<EObject> fresh = new LinkedHashSet<>();
	private final AvailableMappings available;
	private final Set<DiagramElement> made = new HashSet<>();
	private final Set<DiagramElement> edges = new LinkedHashSet<>();
	private ShownNodes shown;
	private EObject root;
	private Instances instances;

	Refresh(Engine engine, Diagram diagram, DiagramDescription description) {
		this.engine = engine;
		this.diagram = diagram;
		this.description = description;
		this.state = DiagramState.of(diagram, description, engine);
		this.layers = new LayerState(description, diagram);
		this.available = new AvailableMappings(description, layers);
	}

	private void findRoot() {
		EObject target = diagram.getTarget();
		instances = new Instances(target, this);
		EObject other = target == null || description.rootExpression().isBlank() ? target
				: computations().get(Stage.NODES, diagram, ROOT, () -> first(
						engine.evaluator().elementList(description.rootExpression(), target, Map.of(), description.id())));
		root = other == null ? target : other;
	}

	private static EObject first(List<EObject> elements) {
		return elements.isEmpty() ? null : elements.get(0);
	}

	/** Brings the diagram in step, with as little as possible computed again. */
	void run() {
		synchronize();
		detachNotes();
	}

	/** Notes stay as they are, but views that have gone have no note any more. */
	private void detachNotes() {
		for (Note note : diagram.getNotes()) {
			note.getAttached().removeIf(view -> !EcoreUtil.isAncestor(diagram, view));
		}
	}

	private void synchronize() {
		if (state.isValid() && description.rootExpression().isBlank()) {
			resume();
		} else {
			synchronizeCompletely();
		}
	}

	/** Brings the diagram in step, with everything computed again. */
	void runCompletely() {
		synchronizeCompletely();
		detachNotes();
	}

	private void synchronizeCompletely() {
		if (diagram.getTarget() == null) {
			// what it was about is deleted: nothing is shown until that is undone
			state.invalidate();
			diagram.getEdges().clear();
			diagram.getNodes().clear();
			return;
		}
		state.start(diagram);
		boolean complete = false;
		try {
			findRoot();
			new NodeSynchronizer(this).synchronize();
			settle();
			new EdgeSynchronizer(this).synchronize();
			new VisibilityUpdater(this).update();
			computations().takeLevels();
			computations().takeContents(DiagramElement.class);
			computations().takeEdges();
			computations().takeVisibilities();
			complete = true;
		} finally {
			state.end(complete);
		}
	}

	private void resume() {
		boolean complete = false;
		state.resume();
		try {
			findRoot();
			outdateFrozenNodes();
			new NodeSynchronizer(this).synchronize(computations().takeLevels());
			contents(Node.class);
			boolean all = edges(settle(), isFrozenEdgeOutdated());
			contents(Edge.class);
			visibility(all);
			complete = true;
		} finally {
			state.end(complete);
		}
	}

	private boolean settle() {
		return state.nodeViews().settle(() -> shown().byElement(), made.isEmpty());
	}

	/** Brings the edges in step; tells whether all of them were looked at. */
	private boolean edges(boolean nodesChanged, boolean frozenChanged) {
		Set<Object> outdated = computations().takeEdges();
		if (state.edges().isComplete() && !frozenChanged) {
			EdgeFollower follower = new EdgeFollower(this);
			if (!follower.concernsFrozen()) {
				follower.synchronize(outdated);
				return false;
			}
		} else if (!frozenChanged && outdated.isEmpty() && !state.edges().isTouched() && !nodesChanged) {
			return false;
		}
		new EdgeSynchronizer(this).synchronize();
		return true;
	}

	/** The places of nodes of layers that are off are to be looked at when what they show has gone. */
	private void outdateFrozenNodes() {
		for (DiagramElement view : state.frozen()) {
			if (view instanceof Node && view.eContainer() != null && !isInModel(view.getTarget())) {
				computations().outdateLevel(view.eContainer());
			}
		}
	}

	/** Whether what an edge of a layer that is off shows has gone, or what it is at; known only once the nodes are in step. */
	private boolean isFrozenEdgeOutdated() {
		return state.frozen().stream().anyMatch(view -> view instanceof Edge edge
				&& !(isInModel(edge.getTarget()) && isHere(edge.getSourceElement()) && isHere(edge.getTargetElement())));
	}

	/** Whether a view is in the diagram. */
	boolean isHere(DiagramElement view) {
		return view != null && EcoreUtil.isAncestor(diagram, view);
	}

	/** Whether an element is not deleted. */
	boolean isInModel(EObject element) {
		return element != null && (element.eResource() != null || top(element) == top(diagram.getTarget()));
	}

	/** What an element is in at the end; {@code null} if a tool put it into what is in it. */
	private static EObject top(EObject element) {
		EObject top = element;
		EObject slow = element;
		for (boolean even = false; top.eContainer() != null; even = !even) {
			top = top.eContainer();
			slow = even ? slow.eContainer() : slow;
			if (top == slow) {
				return null;
			}
		}
		return top;
	}

	private void visibility(boolean all) {
		VisibilityUpdater visibility = new VisibilityUpdater(this);
		if (all || state.hasVisibilityChanged()) {
			computations().takeVisibilities();
			visibility.update();
		} else {
			fresh.addAll(computations().takeVisibilities());
			visibility.update(fresh);
		}
	}

	private void contents(Class<? extends DiagramElement> kind) {
		List<EObject> outdated = computations().takeContents(kind);
		if (outdated.isEmpty()) {
			return;
		}
		NodeUpdater nodes = new NodeUpdater(this);
		EdgeUpdater edges = new EdgeUpdater(this);
		for (EObject view : outdated) {
			MappingDescription mapping = state.frozen().contains(view) ? null : state.mappings().get(view);
			if (view instanceof Node node && mapping instanceof NodeMapping used) {
				EObject parent = node.eContainer() instanceof Node outer ? outer.getTarget() : root;
				content(node, () -> nodes.update(node, used, parent));
			} else if (view instanceof Edge edge && mapping instanceof EdgeMapping used) {
				content(edge, () -> edges.update(edge, used));
			}
		}
	}

	/** Computes what a view shows, unless that is still true. */
	void content(DiagramElement view, Runnable update) {
		computations().get(Stage.CONTENT, view, Stage.CONTENT, () -> {
			update.run();
			return Boolean.TRUE;
		});
	}

	/** Takes the views as the last synchronisation left them, without changing any. */
	void adopt() {
		findRoot();
		if (!state.isFollowed()) {
			state.nodeViews().clear();
		}
		ViewMappings.inOrder(diagram, view -> {
			MappingDescription mapping = state.frozen().contains(view) ? null : state.mappings().get(view);
			if (mapping != null) {
				register(view, mapping);
			}
		});
		settle();
	}

	/** Remembers a view, so that edges find it; {@code true} if the last synchronisation did not know it. */
	boolean register(DiagramElement view, MappingDescription mapping) {
		boolean isNew = state.mappings().put(view, mapping) == null;
		if (view instanceof Edge) {
			edges.add(view);
			edgeViews.computeIfAbsent(view.getTarget(), element -> new ArrayList<>(2)).add(view);
		} else {
			// a tool may have noted the mapping of a node before
			isNew = state.nodeViews().add((Node) view);
		}
		if (isNew) {
			fresh.add(view);
		}
		return isNew;
	}

	/** Remembers a view of a layer that is off: no edge finds it, and it stays as it is. */
	void freeze(DiagramElement view, MappingDescription mapping) {
		if (state.mappings().put(view, mapping) == null) {
			fresh.add(view);
		}
		if (view instanceof Node node) {
			state.nodeViews().remove(node);
		}
		state.frozen().add(view);
	}

	/** Says that a view was not there before. */
	void setNew(Node node) {
		made.add(node);
	}

	/** The nodes that edges can end at, once all nodes are in step. */
	private ShownNodes shown() {
		if (shown == null) {
			shown = new ShownNodes(diagram, description, state, made);
		}
		return shown;
	}

	/** The views of a mapping and of those that import it that are there so far; edges in the order of the diagram. */
	List<DiagramElement> shownBy(String mapping) {
		if (!(description.mappings().get(mapping) instanceof EdgeMapping)) {
			return shown().of(mapping);
		}
		Set<DiagramElement> found = new LinkedHashSet<>(diagram.getEdges());
		found.retainAll(edges);
		found.addAll(edges);
		return found.stream().filter(edge -> isOf(state.mappings().get(edge), mapping)).toList();
	}

	/** Whether a view that is there is one of a mapping, or of one that imports it, and not of a layer that is off. */
	boolean isShownBy(String mapping, DiagramElement view) {
		return view instanceof Edge ? shownBy(mapping).contains(view)
				: !state.frozen().contains(view) && isOf(state.mappings().get(view), mapping);
	}

	private boolean isOf(MappingDescription used, String mapping) {
		return used != null && ViewMappings.hierarchy(used, description).stream().anyMatch(each -> mapping.equals(each.id()));
	}

	AvailableMappings available() {
		return available;
	}

	/** The views of an element that are there so far: nodes, then edges. */
	List<DiagramElement> views(EObject element) {
		computations().read(element, VIEWS);
		List<DiagramElement> nodes = state.nodeViews().of(element);
		List<DiagramElement> edges = edgeViews.getOrDefault(element, List.of());
		if (edges.isEmpty()) {
			return nodes;
		}
		List<DiagramElement> all = new ArrayList<>(nodes);
		all.addAll(edges);
		return all;
	}

	Evaluator evaluator() {
		return engine.evaluator();
	}

	DomainClasses classes() {
		return engine.classes();
	}

	Diagram diagram() {
		return diagram;
	}

	DiagramDescription description() {
		return description;
	}

	DiagramState state() {
		return state;
	}

	Computations computations() {
		return state.computations();
	}

	LayerState layers() {
		return layers;
	}

	/** The element that top mappings start from. */
	EObject root() {
		return root;
	}

	Instances instances() {
		return instances;
	}
}
