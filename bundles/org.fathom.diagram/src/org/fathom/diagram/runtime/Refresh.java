package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.MappingDescription;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;

/**
 * One synchronisation of one diagram.
 *
 * <p>Stages: nodes (candidates, views, order, content), edges (the same), visibility.
 */
final class Refresh {
	private final Engine engine;
	private final Diagram diagram;
	private final DiagramDescription description;
	private final DiagramState state;
	private final LayerState layers;
	private final EObject root;
	private final Instances instances;
	private final Map<EObject, List<DiagramElement>> viewsByElement = new HashMap<>();

	Refresh(Engine engine, Diagram diagram, DiagramDescription description) {
		this.engine = engine;
		this.diagram = diagram;
		this.description = description;
		this.state = DiagramState.of(diagram, description);
		this.layers = new LayerState(description, diagram);
		EObject target = diagram.getTarget();
		this.instances = new Instances(target, engine.classes());
		EObject other = target == null || description.rootExpression().isBlank() ? target
				: first(engine.evaluator().elementList(description.rootExpression(), target, Map.of(), description.id()));
		this.root = other == null ? target : other;
	}

	private static EObject first(List<EObject> elements) {
		return elements.isEmpty() ? null : elements.get(0);
	}

	void run() {
		state.clear();
		if (diagram.getTarget() == null) {
			// what it was about is deleted: nothing is shown until that is undone
			diagram.getEdges().clear();
			diagram.getNodes().clear();
			return;
		}
		new NodeSynchronizer(this).synchronize();
		new EdgeSynchronizer(this).synchronize();
		new VisibilityUpdater(this).update();
	}

	/** Takes the views as the last synchronisation left them, without changing any. */
	void adopt() {
		ViewMappings.inOrder(diagram, view -> {
			MappingDescription mapping = state.mappings().get(view);
			if (mapping != null) {
				register(view, mapping);
			}
		});
	}

	/** Remembers a view, so that edges find it. */
	void register(DiagramElement view, MappingDescription mapping) {
		state.mappings().put(view, mapping);
		viewsByElement.computeIfAbsent(view.getTarget(), element -> new ArrayList<>(2)).add(view);
	}

	List<DiagramElement> views(EObject element) {
		return viewsByElement.getOrDefault(element, List.of());
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
