package org.fathom.diagram.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.fathom.diagram.layout.LayoutScope;
import org.fathom.diagram.layout.NodeSizer;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.runtime.ToolRunner;
import org.fathom.diagram.scene.Bounds;
import org.fathom.diagram.ui.context.DiagramContext;

/**
 * What the user can do to a diagram, each as a command for GEF: the runtime's tools decide what is allowed and what it means, this class
 * adds where the result stands. A command is {@code null} if the gesture is not allowed.
 */
final class Gestures {
	private final Diagram diagram;
	private final DiagramContext context;
	private final List<EObject> created = new ArrayList<>();
	private final EdgeInsertion insertion;
	private final ToolLayers layers;

	Gestures(Diagram diagram, DiagramContext context) {
		this.diagram = diagram;
		this.context = context;
		insertion = new EdgeInsertion(diagram, context);
		layers = new ToolLayers(diagram, context);
	}

	private ToolRunner runner() {
		return context.runtime().runner(diagram);
	}

	DiagramContext context() {
		return context;
	}

	Diagram diagram() {
		return diagram;
	}

	/** The model elements that the last creation has made; taking them empties the list. */
	List<EObject> takeCreated() {
		List<EObject> taken = List.copyOf(created);
		created.clear();
		return taken;
	}

	/** Remembers what was made in another way. */
	void setCreated(List<? extends EObject> made) {
		created.clear();
		created.addAll(made);
	}

	/** What the user reads for a tool. */
	String label(Tool tool) {
		return context.translate(tool.label());
	}

	List<Tool> tools() {
		return context.runtime().tools(diagram);
	}

	/**
	 * Creates with a tool.
	 *
	 * @param container the diagram or a node
	 * @param at        where the user clicked, absolute; {@code null} leaves the place to the layout
	 * @param size      the size the user drew; {@code null} for the usual one
	 */
	Command create(Tool tool, EObject container, Point at, Dimension size) {
		if (!runner().canExecute(tool, container)) {
			return null;
		}
		return new ModelChange(label(tool), () -> {
			List<Node> known = new DiagramSearch(diagram).nodes();
			List<EObject> made = ToolCall.attempt(() -> runner().createNode(tool, container));
			layers.show(tool);
			settle(made.isEmpty() ? shownSince(known) : made, container, at, size);
		});
	}

	/** What a tool has made by a service, which does not tell: the elements of the nodes that are new. */
	private List<EObject> shownSince(List<Node> known) {
		context.runtime().refresh(diagram);
		Set<EObject> old = new HashSet<>(known);
		old.add(diagram);
		return new DiagramSearch(diagram).nodes().stream().filter(node -> !old.contains(node) && old.contains(node.eContainer()))
				.map(DiagramElement::getTarget).distinct().toList();
	}

	private void settle(List<EObject> made, EObject container, Point at, Dimension size) {
		created.clear();
		created.addAll(made);
		context.runtime().refresh(diagram);
		Optional<Node> free = at == null ? Optional.empty() : new DiagramSearch(diagram).nodesOf(made).stream()
				.filter(n -> n.eContainer() == container && isFree(n)).findFirst();
		Optional<Node> between = free.filter(n -> insertion.under(n, at).filter(edge -> insertion.put(n, edge)).isPresent());
		free.filter(n -> between.isEmpty()).ifPresent(n -> {
			// with a size and a place of its own it does not make the layout move others aside
			new NodeSizer().size(n);
			place(n, at, size);
		});
		context.layout().layout(diagram, LayoutScope.NEW);
		between.ifPresent(n -> context.layout().route(diagram, List.of(n)));
	}

	/** Follows what was made with several nodes and puts them where they belong; called within a change. */
	void settle(List<EObject> made, Map<EObject, Point> middles) {
		created.clear();
		created.addAll(made);
		context.runtime().refresh(diagram);
		middles.forEach((element, middle) -> new DiagramSearch(diagram).nodesOf(List.of(element)).stream().filter(Gestures::isFree).findFirst()
				.ifPresent(node -> {
					new NodeSizer().size(node);
					place(node, middle, null);
				}));
		context.layout().layout(diagram, LayoutScope.NEW);
	}

	/** The innermost node that holds others and surrounds a point. */
	Optional<Node> containerAt(Point at) {
		return new DiagramSearch(diagram).containersAt(at);
	}

	/**
	 * The edge that a node would become a part of at a place.
	 *
	 * @param node a node that is moved there; {@code null} for a new one
	 * @param at   its middle, absolute
	 */
	Optional<Edge> splitBy(Node node, Point at) {
		return insertion.by(node, at);
	}

	private static boolean isFree(Node node) {
		return new Movability(node).isMovable() && node.getKind() != NodeKind.BORDERED;
	}

	private static void place(Node node, Point at, Dimension size) {
		Bounds now = Bounds.of(node);
		int width = size == null ? node.getWidth() : Math.max(size.width, 20);
		int height = size == null ? node.getHeight() : Math.max(size.height, 20);
		double left = size == null ? at.x - width / 2.0 : at.x;
		double top = size == null ? at.y - height / 2.0 : at.y;
		int x = (int) Math.round(node.getX() + left - now.x());
		int y = (int) Math.round(node.getY() + top - now.y());
		new NodePlacement(node).set(new Rectangle(x, y, width, height));
	}

	/** Puts a node somewhere by hand, relative to its parent, and routes what hangs on it; called within a change. */
	void moveTo(Node node, Rectangle bounds) {
		new NodePlacement(node).set(bounds);
		node.setPinned(true);
		context.layout().route(diagram, List.of(node));
	}

	/** As {@link #moveTo}; a loose node whose middle comes to stand on an edge becomes a part of that way. */
	void dragTo(Node node, Rectangle bounds) {
		Bounds before = Bounds.of(node);
		Point wanted = new Point((int) Math.round(before.x() + bounds.x - node.getX() + bounds.width / 2.0),
				(int) Math.round(before.y() + bounds.y - node.getY() + bounds.height / 2.0));
		Optional<Edge> under = insertion.under(node, wanted);
		moveTo(node, bounds);
		if (under.filter(edge -> insertion.put(node, edge)).isPresent()) {
			insertion.makeRoom(node);
		}
	}

	/** Creates a node right of another one, in the same container, and connects them. */
	Command append(Tool nodeTool, Tool edgeTool, Node after) {
		return append(nodeTool, edgeTool, after, after.eContainer(), null);
	}

	/**
	 * Creates a node that another one leads to.
	 *
	 * @param place where its middle comes to stand, absolute; {@code null} for a free place right of the other one
	 */
	Command append(Tool nodeTool, Tool edgeTool, Node after, EObject container, Point place) {
		if (!runner().canExecute(nodeTool, container)) {
			return null;
		}
		return new ModelChange(label(nodeTool), () -> {
			Point at = place == null ? new FreePlace(diagram).rightOf(after) : place;
			List<EObject> made = ToolCall.attempt(() -> runner().createNode(nodeTool, container));
			settle(made, container, at, null);
			new DiagramSearch(diagram).nodesOf(made).stream().filter(n -> n.eContainer() == container).findFirst()
					.filter(n -> runner().canConnect(edgeTool, after, n)).ifPresent(n -> {
						ToolCall.attempt(() -> runner().connect(edgeTool, after, n));
						placeNew();
					});
		});
	}

	/** Routes anew what ends at nodes that stayed while others made room; called within a change. */
	void settle(List<Node> stayed) {
		context.layout().route(diagram, stayed);
	}

	/** Places what a layer or filter has brought to light for the first time; called within a change. */
	void placeNew() {
		context.runtime().refresh(diagram);
		context.layout().layout(diagram, LayoutScope.NEW);
	}

	boolean canStartConnection(Tool tool, DiagramElement source) {
		return runner().canStartConnection(tool, source);
	}

	Command connect(Tool tool, DiagramElement source, DiagramElement target) {
		if (!runner().canConnect(tool, source, target)) {
			return null;
		}
		return new ModelChange(label(tool), () -> {
			List<EObject> made = ToolCall.attempt(() -> runner().connect(tool, source, target));
			settle(made, diagram, null, null);
		});
	}

	Command delete(Collection<DiagramElement> elements) {
		List<DiagramElement> roots = new DiagramSearch(diagram).withoutParts(elements).stream()
				.filter(e -> runner().canDelete(e)).toList();
		if (roots.isEmpty()) {
			return null;
		}
		return new ModelChange(roots.size() == 1 ? named(Messages.Gestures_delete_label, roots.get(0))
				: NLS.bind(Messages.Gestures_deleteMany_label, roots.size()), () -> roots.forEach(this::deleteNow));
	}

	private void deleteNow(DiagramElement element) {
		boolean gone = element.getTarget() == null || element.eContainer() == null;
		if (!gone) {
			ToolCall.attempt(() -> {
				boolean healed = element instanceof Node node && insertion.heal(node);
				runner().delete(element);
				if (healed) {
					placeNew();
				}
				return List.of();
			});
		}
	}

	boolean canRename(DiagramElement element) {
		return runner().canDirectEdit(element);
	}

	String renameText(DiagramElement element) {
		return runner().directEditText(element);
	}

	Command rename(DiagramElement element, String text) {
		if (!runner().canDirectEdit(element, text)) {
			return null;
		}
		return new ModelChange(named(Messages.Gestures_rename_label, element), () -> ToolCall.attempt(() -> {
			runner().directEdit(element, text);
			return List.of();
		}));
	}

	Command reconnect(Edge edge, boolean source, DiagramElement newEnd) {
		DiagramElement oldEnd = source ? edge.getSourceElement() : edge.getTargetElement();
		if (oldEnd == newEnd) {
			return null;
		}
		Optional<Tool> tool = runner().reconnectTool(edge, source, newEnd);
		return tool.map(t -> new ModelChange(label(t), () -> {
			ToolCall.attempt(() -> runner().reconnect(t, edge, oldEnd, newEnd));
			context.runtime().refresh(diagram);
			context.layout().layout(diagram, LayoutScope.NEW);
		})).orElse(null);
	}

	/**
	 * Moves a node into another container.
	 *
	 * @param at    where it comes to stand, absolute
	 * @param alone whether no other is moved with it: then it may become a part of an edge there
	 */
	Command drop(Node node, EObject container, Bounds at, boolean alone) {
		Optional<Tool> tool = runner().dropTool(node, container);
		return tool.map(t -> new ModelChange(label(t), () -> {
			EObject element = node.getTarget();
			int width = node.getWidth();
			int height = node.getHeight();
			ToolCall.attempt(() -> runner().drop(t, node, container));
			context.runtime().refresh(diagram);
			context.layout().layout(diagram, LayoutScope.NEW);
			new DiagramSearch(diagram).nodesOf(List.of(element)).stream().filter(n -> n.eContainer() == container)
					.findFirst().ifPresent(n -> {
						Bounds now = Bounds.of(n);
						Rectangle place = new Rectangle((int) Math.round(n.getX() + at.x() - now.x()),
								(int) Math.round(n.getY() + at.y() - now.y()), width, height);
						if (alone) {
							dragTo(n, place);
						} else {
							moveTo(n, place);
						}
					});
		})).orElse(null);
	}

	/** Drops model elements from another view onto the diagram or a node, where a tool takes each of them. */
	Command dropElements(List<EObject> elements, EObject container, Point at) {
		Map<EObject, Tool> tools = new LinkedHashMap<>();
		elements.forEach(element -> runner().dropTool(element, container).ifPresent(tool -> tools.put(element, tool)));
		if (tools.isEmpty() || !tools.keySet().containsAll(elements)) {
			return null;
		}
		return new ModelChange(label(tools.values().iterator().next()), () -> {
			List<EObject> shown = new ArrayList<>();
			tools.forEach((element, tool) -> {
				List<EObject> made = ToolCall.attempt(() -> runner().drop(tool, element, container));
				layers.show(tool);
				shown.addAll(made.isEmpty() ? List.of(element) : made);
			});
			settle(shown, container, at, null);
		});
	}

	/** Whether there is something behind an element that is not shown here already. */
	boolean canOpen(DiagramElement element) {
		EObject target = element.getTarget();
		return target != null && target != diagram.getTarget() && context.canOpen(target);
	}

	/**
	 * What a double click does.
	 *
	 * @return {@code false} if it does nothing
	 */
	boolean doubleClick(DiagramElement element) {
		EObject target = element.getTarget();
		if (canOpen(element)) {
			context.open(target);
			return true;
		}
		if (!runner().canDoubleClick(element)) {
			return false;
		}
		List<EObject> results = new ArrayList<>();
		context.execute(named(Messages.Gestures_open_label, element),
				() -> results.addAll(ToolCall.attempt(() -> runner().doubleClick(element))));
		results.stream().filter(context::canOpen).findFirst().ifPresent(context::open);
		return true;
	}

	Command run(Tool tool, List<? extends EObject> views) {
		boolean allowed = !views.isEmpty() && views.stream().allMatch(v -> runner().canExecute(tool, v));
		return !allowed ? null : new ModelChange(label(tool), () -> {
			Point middle = views.size() == 1 && views.get(0) instanceof Node node ? middle(node) : null;
			List<EObject> made = ToolCall.attempt(() -> runner().run(tool, views));
			boolean replaces = middle != null && made.size() == 1 && ((Node) views.get(0)).getTarget().eResource() == null;
			settle(made, replaces ? Map.of(made.get(0), middle) : Map.of());
		});
	}

	private static Point middle(Node node) {
		Bounds now = Bounds.of(node);
		return new Point((int) Math.round(now.center().x()), (int) Math.round(now.center().y()));
	}

	private static String named(String pattern, DiagramElement element) {
		String label = element.getLabel() == null || element.getLabel().isBlank() ? element.getMapping()
				: element.getLabel().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return NLS.bind(pattern, label);
	}
}
