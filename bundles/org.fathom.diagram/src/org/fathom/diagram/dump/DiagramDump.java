package org.fathom.diagram.dump;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Edge;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;
import org.fathom.diagram.runtime.ViewDetails;

/** Writes what a diagram shows as JSON, in the format of the conformance cases. */
public final class DiagramDump {
	private final Map<DiagramElement, String> ids = new IdentityHashMap<>();

	/**
	 * What a diagram shows.
	 *
	 * @param diagram a diagram that was created or refreshed before
	 * @return a JSON object, indented, ending with a line feed
	 */
	public String toJson(Diagram diagram) {
		return new JsonText().write(toMap(diagram)) + '\n';
	}

	/**
	 * What a diagram shows, as maps, lists and plain values.
	 *
	 * @param diagram a diagram that was created or refreshed before
	 * @return the content of the JSON object, in order
	 */
	public Map<String, Object> toMap(Diagram diagram) {
		ids.clear();
		number(diagram.getNodes());
		diagram.getEdges().forEach(edge -> ids.put(edge, "e" + ids.size())); //$NON-NLS-1$
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("type", "DSemanticDiagram"); //$NON-NLS-1$ //$NON-NLS-2$
		map.put("name", diagram.getName()); //$NON-NLS-1$
		map.put("description", diagram.getDescription()); //$NON-NLS-1$
		map.put("semantic", fragment(diagram.getTarget())); //$NON-NLS-1$
		List<Object> layers = new ArrayList<>(List.of("Default")); //$NON-NLS-1$
		layers.addAll(diagram.getActiveLayers());
		map.put("layers", layers); //$NON-NLS-1$
		map.put("filters", new ArrayList<>(diagram.getActiveFilters())); //$NON-NLS-1$
		map.put("synchronized", Boolean.TRUE); //$NON-NLS-1$
		map.put("nodes", diagram.getNodes().stream().map(node -> node(node, "@rep")).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		map.put("edges", diagram.getEdges().stream().map(this::edge).toList()); //$NON-NLS-1$
		return map;
	}

	private void number(List<Node> nodes) {
		for (Node node : nodes) {
			ids.put(node, "n" + ids.size()); //$NON-NLS-1$
			number(node.getBorderedNodes());
			number(node.getChildren());
		}
	}

	private Map<String, Object> node(Node node, String parent) {
		Map<String, Object> map = element(node, type(node), parent);
		ViewDetails details = ViewDetails.of(node);
		if (node.getKind() == NodeKind.FREE_FORM || node.getKind() == NodeKind.HORIZONTAL_STACK
				|| node.getKind() == NodeKind.VERTICAL_STACK) {
			map.put("childrenPresentation", presentation(node.getKind())); //$NON-NLS-1$
		}
		if (node.getKind() != NodeKind.LIST_ITEM) {
			map.put("width", details.width()); //$NON-NLS-1$
			map.put("height", details.height()); //$NON-NLS-1$
		}
		if ("DNode".equals(map.get("type"))) { //$NON-NLS-1$ //$NON-NLS-2$
			map.put("resizeKind", details.resizeKind()); //$NON-NLS-1$
		}
		finish(map, node, details, node.getStyle() == null ? null : node.getStyle().attributes());
		String id = ids.get(node);
		if (!node.getBorderedNodes().isEmpty()) {
			map.put("borderedNodes", node.getBorderedNodes().stream().map(child -> node(child, id)).toList()); //$NON-NLS-1$
		}
		if ("DNodeContainer".equals(map.get("type")) || "DNodeList".equals(map.get("type"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			map.put("children", node.getChildren().stream().map(child -> node(child, id)).toList()); //$NON-NLS-1$
		}
		return map;
	}

	private Map<String, Object> edge(Edge edge) {
		Map<String, Object> map = element(edge, "DEdge", "@rep"); //$NON-NLS-1$ //$NON-NLS-2$
		if (isGiven(edge.getBeginLabel())) {
			map.put("beginLabel", edge.getBeginLabel()); //$NON-NLS-1$
		}
		if (isGiven(edge.getEndLabel())) {
			map.put("endLabel", edge.getEndLabel()); //$NON-NLS-1$
		}
		map.put("source", ids.get(edge.getSourceElement())); //$NON-NLS-1$
		map.put("target", ids.get(edge.getTargetElement())); //$NON-NLS-1$
		map.put("size", Integer.valueOf(1)); //$NON-NLS-1$
		finish(map, edge, ViewDetails.of(edge), edge.getStyle() == null ? null : edge.getStyle().attributes());
		return map;
	}

	private static boolean isGiven(String label) {
		return label != null && !label.isEmpty();
	}

	private Map<String, Object> element(DiagramElement view, String type, String parent) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("id", ids.get(view)); //$NON-NLS-1$
		map.put("type", type); //$NON-NLS-1$
		map.put("mapping", view.getMapping()); //$NON-NLS-1$
		map.put("label", view.getLabel()); //$NON-NLS-1$
		map.put("semantic", fragment(view.getTarget())); //$NON-NLS-1$
		if (!view.getSemanticElements().equals(List.of(view.getTarget()))) {
			map.put("semanticElements", view.getSemanticElements().stream().map(DiagramDump::fragment).toList()); //$NON-NLS-1$
		}
		map.put("parent", parent); //$NON-NLS-1$
		map.put("visible", Boolean.valueOf(view.isVisible())); //$NON-NLS-1$
		if (view.getTooltip() != null) {
			map.put("tooltip", view.getTooltip()); //$NON-NLS-1$
		}
		return map;
	}

	private static void finish(Map<String, Object> map, DiagramElement view, ViewDetails details,
			Map<String, Object> style) {
		if (!details.decorations().isEmpty()) {
			map.put("decorations", details.decorations().stream().map(ViewDetails.DecorationView::name).toList()); //$NON-NLS-1$
		}
		if (!details.graphicalFilters().isEmpty()) {
			map.put("graphicalFilters", details.graphicalFilters()); //$NON-NLS-1$
		}
		map.put("layers", List.of()); //$NON-NLS-1$
		if (style != null) {
			map.put("style", style); //$NON-NLS-1$
		}
	}

	private static String type(Node node) {
		switch (node.getKind()) {
		case LIST:
			return "DNodeList"; //$NON-NLS-1$
		case LIST_ITEM:
			return "DNodeListElement"; //$NON-NLS-1$
		case FREE_FORM:
		case HORIZONTAL_STACK:
		case VERTICAL_STACK:
			return "DNodeContainer"; //$NON-NLS-1$
		default:
			return "DNode"; //$NON-NLS-1$
		}
	}

	private static String presentation(NodeKind kind) {
		return kind == NodeKind.FREE_FORM ? "FreeForm" //$NON-NLS-1$
				: kind == NodeKind.HORIZONTAL_STACK ? "HorizontalStack" : "VerticalStack"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String fragment(EObject element) {
		Resource resource = element == null ? null : element.eResource();
		return resource == null ? null : resource.getURIFragment(element);
	}
}
