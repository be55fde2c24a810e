package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.notation.Diagram;

/** Which layers of a diagram are on, and in which order their mappings come. */
final class LayerState {
	private static final String CONTAINERS = "ontainerMappings"; //$NON-NLS-1$

	private final DiagramDescription description;
	private final Set<String> active;
	private final List<Layer> order = new ArrayList<>();
	private final Map<String, Boolean> available = new HashMap<>();

	LayerState(DiagramDescription description, Diagram diagram) {
		this.description = description;
		this.active = new LinkedHashSet<>(diagram.getActiveLayers());
		description.layers().stream().filter(layer -> !layer.isDefault() && isOwn(layer)).forEach(order::add);
		order.add(description.defaultLayer());
		description.layers().stream().filter(layer -> !layer.isDefault() && !isOwn(layer)).forEach(order::add);
	}

	/** Whether a layer is not one that an extension adds. */
	private boolean isOwn(Layer layer) {
		return layer.id().startsWith(description.id() + '/');
	}

	private boolean isActive(Layer layer) {
		return layer.isDefault() || !layer.optional() || active.contains(layer.name());
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

	/**
	 * Ids of the node and container mappings of all layers, on or not, in the order in which they are shown: additional layers, the
	 * default one, those of extensions. Layers of the diagram itself show those that they reuse after their own.
	 */
	List<String> nodes() {
		Set<String> ids = new LinkedHashSet<>();
		for (Layer layer : order) {
			ids.addAll(layer.nodes());
			ids.addAll(layer.containers());
			if (isOwn(layer)) {
				ids.addAll(layer.reused());
			}
		}
		return new ArrayList<>(ids);
	}

	/** Ids of the edge mappings of all layers, those that they reuse too, in the same order. */
	List<String> edges() {
		Set<String> ids = new LinkedHashSet<>();
		for (Layer layer : order) {
			ids.addAll(layer.edges());
			ids.addAll(layer.reused());
		}
		return new ArrayList<>(ids);
	}

	/** Whether a mapping is of a layer that is on, or is reused by one, itself or with the container mapping that it is in. */
	boolean isAvailable(String mapping) {
		return available.computeIfAbsent(mapping, id -> Boolean.valueOf(isOwnedOrReused(id))).booleanValue();
	}

	private boolean isOwnedOrReused(String mapping) {
		List<Layer> on = active();
		if (on.stream().anyMatch(layer -> mapping.startsWith(layer.id() + '/'))) {
			return true;
		}
		for (String current = mapping; current != null; current = container(current)) {
			String reused = current;
			if (on.stream().anyMatch(layer -> layer.reused().contains(reused))) {
				return true;
			}
		}
		return false;
	}

	/** The id of the container mapping that a mapping is in; {@code null} if it is in none. */
	private static String container(String mapping) {
		String owner = mapping.substring(0, Math.max(0, mapping.lastIndexOf("/@"))); //$NON-NLS-1$
		return owner.substring(owner.lastIndexOf("/@") + 1).contains(CONTAINERS) ? owner : null; //$NON-NLS-1$
	}

	/** Whether views of a mapping are shown on the diagram itself. */
	boolean isOnDiagram(String mapping) {
		return active().stream().anyMatch(layer -> layer.nodes().contains(mapping) || layer.containers().contains(mapping)
				|| layer.edges().contains(mapping) || layer.reused().contains(mapping));
	}

	/** The names of the layers that are on in a new diagram. */
	static List<String> initial(DiagramDescription description) {
		return description.layers().stream()
				.filter(layer -> !layer.isDefault() && (layer.activeByDefault() || !layer.optional()))
				.map(Layer::name).toList();
	}
}
