package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.notation.Diagram;

/** Which layers of a diagram are on, and in which order their mappings come. */
final class LayerState {
	private final DiagramDescription description;
	private final Set<String> active;
	private final List<Layer> order = new ArrayList<>();
	private final Set<String> layered = new HashSet<>();
	private final Set<String> visibleMappings = new HashSet<>();

	LayerState(DiagramDescription description, Diagram diagram) {
		this.description = description;
		this.active = new LinkedHashSet<>(diagram.getActiveLayers());
		List<Layer> late = new ArrayList<>();
		for (Layer layer : description.layers()) {
			if (!layer.isDefault()) {
				(isLate(layer) ? late : order).add(layer);
			}
		}
		order.add(description.defaultLayer());
		active.forEach(name -> late.stream().filter(layer -> layer.name().equals(name)).findFirst()
				.ifPresent(order::add));
		late.stream().filter(layer -> !order.contains(layer)).forEach(order::add);
		for (Layer layer : order) {
			layered.addAll(layer.nodes());
			layered.addAll(layer.containers());
			layered.addAll(layer.edges());
			if (isActive(layer)) {
				visibleMappings.addAll(layer.nodes());
				visibleMappings.addAll(layer.containers());
				visibleMappings.addAll(layer.edges());
				visibleMappings.addAll(layer.reused());
			}
		}
	}

	/** Layers that are switched on later, and those of extensions, come after the default layer. */
	private boolean isLate(Layer layer) {
		boolean own = layer.id().startsWith(description.id() + '/');
		return !own || layer.optional() && !layer.activeByDefault();
	}

	boolean isActive(Layer layer) {
		return layer.isDefault() || !layer.optional() || active.contains(layer.name());
	}

	/** The layers in the order of their views: those on from the start, the default one, those switched on later. */
	List<Layer> order() {
		return order;
	}

	/** The layers that are on, in the order in which they were switched on. */
	List<Layer> activated() {
		List<Layer> all = new ArrayList<>(List.of(description.defaultLayer()));
		active.forEach(name -> description.layers().stream().filter(layer -> layer.name().equals(name) && !all.contains(layer))
				.findFirst().ifPresent(all::add));
		active().stream().filter(layer -> !all.contains(layer)).forEach(all::add);
		return all;
	}

	/** The layers that are on, in the order of the specification. */
	List<Layer> active() {
		return description.layers().stream().filter(this::isActive).toList();
	}

	/** Ids of mappings of all layers, in the order of their views. */
	List<String> mappings(Function<Layer, List<String>> kind) {
		Set<String> ids = new LinkedHashSet<>();
		order.forEach(layer -> ids.addAll(kind.apply(layer)));
		return new ArrayList<>(ids);
	}

	/** Whether a mapping is of a layer that is on; one that is owned by another mapping is always on. */
	boolean isOn(String mapping) {
		return visibleMappings.contains(mapping) || !layered.contains(mapping);
	}

	/** The names of the layers that are on in a new diagram. */
	static List<String> initial(DiagramDescription description) {
		return description.layers().stream()
				.filter(layer -> !layer.isDefault() && (layer.activeByDefault() || !layer.optional()))
				.map(Layer::name).toList();
	}
}
