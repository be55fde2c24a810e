package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.DiagramDescription;
import org.fathom.diagram.description.Layer;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Diagram;

/** The mappings whose views may be in a diagram or a node: containers first, then nodes, then bordered nodes. */
record InnerMappings(List<String> ids) {

	static InnerMappings of(EObject view, ToolAccess access) {
		List<String> ids = new ArrayList<>();
		if (view instanceof Diagram) {
			List<Layer> layers = access.description().layers();
			layers.forEach(layer -> ids.addAll(layer.containers()));
			layers.forEach(layer -> ids.addAll(layer.nodes()));
		} else if (access.mapping(view) instanceof NodeMapping mapping) {
			inNode(mapping, access.description(), ids);
		}
		return new InnerMappings(ids);
	}

	private static void inNode(NodeMapping mapping, DiagramDescription description, List<String> ids) {
		List<NodeMapping> all = ViewMappings.withImported(mapping, description);
		all.forEach(each -> ids.addAll(each.subContainers()));
		all.forEach(each -> ids.addAll(each.subNodes()));
		all.forEach(each -> ids.addAll(each.bordered()));
	}

	boolean anyOf(List<String> mappings) {
		return mappings.stream().anyMatch(ids::contains);
	}
}
