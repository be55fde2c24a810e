package org.fathom.diagram.ui.internal;

import java.util.List;
import java.util.stream.Stream;

import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.runtime.Tool;
import org.fathom.diagram.ui.context.DiagramContext;

/** Lets what a tool has made be seen, although the layer that shows it was off. */
final class ToolLayers {
	private final Diagram diagram;
	private final DiagramContext context;

	ToolLayers(Diagram diagram, DiagramContext context) {
		this.diagram = diagram;
		this.context = context;
	}

	/** Switches the layers on that show what a tool makes; called within a change. */
	void show(Tool tool) {
		DiagramDescription description = context.runtime().description(diagram);
		List<String> mappings = description.tools().get(tool.id()).mappings();
		description.layers().stream().filter(layer -> !layer.isDefault() && layer.optional() && !diagram.getActiveLayers().contains(layer.name()))
				.filter(layer -> mappings(layer).anyMatch(mappings::contains))
				.forEach(layer -> context.runtime().setLayerActive(diagram, layer.name(), true));
	}

	private static Stream<String> mappings(Layer layer) {
		return Stream.of(layer.nodes(), layer.containers(), layer.edges()).flatMap(List::stream);
	}
}
