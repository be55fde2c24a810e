package org.fathom.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Identified;
import org.fathom.diagram.notation.Note;

/**
 * The scene of a diagram that is being edited: after a change only those elements are drawn anew that may look different. At any time it
 * equals what {@link SceneBuilder} builds.
 */
public final class LiveScene {
	private final Diagram diagram;
	private final ChangedViews changes;
	private EdgesByEnd edges;
	private List<Identified> order = List.of();
	private final Map<Identified, SceneElement> elements = new HashMap<>();
	private Set<Identified> drawn = Set.of();
	private boolean reordered;
	private Scene scene;

	/**
	 * Draws a diagram and follows its changes from now on.
	 *
	 * @param diagram refreshed (labels and styles are set) and laid out; listened to until {@link #dispose()}
	 */
	public LiveScene(Diagram diagram) {
		this.diagram = diagram;
		changes = new ChangedViews(diagram);
		update();
	}

	/** Follows what has changed since the last time. */
	public void update() {
		List<Identified> before = order;
		if (changes.takeRearranged()) {
			edges = new EdgesByEnd(diagram);
			order = new DrawingOrder(diagram).all();
			elements.keySet().retainAll(new HashSet<>(order));
		}
		reordered = !order.equals(before);
		draw(changes.take(edges));
	}

	private void draw(Set<DiagramElement> changed) {
		ElementScene drawing = new ElementScene(edges);
		List<SceneElement> inOrder = new ArrayList<>(order.size());
		drawn = new HashSet<>();
		for (Identified each : order) {
			SceneElement element = elements.get(each);
			if (element == null || each instanceof Note || changed.contains(each)) {
				element = drawing.draw(each);
				elements.put(each, element);
				drawn.add(each);
			}
			inOrder.add(element);
		}
		scene = Scene.of(diagram.getName(), inOrder);
	}

	/**
	 * The scene as of the last update.
	 *
	 * @return of all visible elements, in the order of drawing
	 */
	public Scene scene() {
		return scene;
	}

	/**
	 * What is drawn for one element, as of the last update.
	 *
	 * @param element of the diagram
	 * @return {@code null} if it is not visible
	 */
	public SceneElement element(Identified element) {
		return elements.get(element);
	}

	/**
	 * Whether the last update drew an element anew.
	 *
	 * @param element of the diagram
	 * @return {@code false} if it looks as before, stands at the same place and has the same parts and edges
	 */
	public boolean isDrawnAnew(Identified element) {
		return drawn.contains(element);
	}

	/**
	 * Whether the last update changed which elements are drawn, or which lies above which.
	 *
	 * @return {@code false} if the elements are those of before in the same order
	 */
	public boolean isReordered() {
		return reordered;
	}

	/**
	 * The visible edges at an element, as of the last update.
	 *
	 * @param element of the diagram
	 * @return in the order of the diagram; one that starts and ends there is there twice
	 */
	public List<Edge> edgesAt(DiagramElement element) {
		return edges.at(element);
	}

	/** Stops listening to the diagram. */
	public void dispose() {
		changes.dispose();
	}
}
