package org.fathom.diagram.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.notation.Diagram;
import org.fathom.diagram.notation.DiagramElement;
import org.fathom.diagram.notation.Node;

/** Finds the views that the steps of a case speak of. */
final class Addresses {
	private final CaseModel model;
	private final Diagram diagram;

	Addresses(CaseModel model, Diagram diagram) {
		this.model = model;
		this.diagram = diagram;
	}

	/** The first view of an address; of the first one of several. */
	EObject find(Object address) {
		if (address instanceof List<?> several) {
			return find(several.get(0));
		}
		if (address == null || "@rep".equals(address)) {
			return diagram;
		}
		List<DiagramElement> views = views();
		if (address instanceof Map<?, ?> map) {
			EObject element = map.get("sem") == null ? null : model.element((String) map.get("sem"));
			List<DiagramElement> found = views.stream().filter(view -> element == null || view.getTarget() == element)
					.filter(view -> map.get("mapping") == null || map.get("mapping").equals(view.getMapping()))
					.filter(view -> map.get("type") == null || map.get("type").equals(type(view)))
					.filter(view -> map.get("label") == null || map.get("label").equals(view.getLabel())).toList();
			return found.get(map.get("index") == null ? 0 : ((Integer) map.get("index")).intValue());
		}
		String text = (String) address;
		if (text.startsWith("label:")) {
			return views.stream().filter(view -> Objects.equals(view.getLabel(), text.substring(6))).findFirst()
					.orElseThrow();
		}
		EObject element = model.element(text);
		return views.stream().filter(view -> view.getTarget() == element).findFirst().orElseThrow();
	}

	private List<DiagramElement> views() {
		List<DiagramElement> views = new ArrayList<>();
		collect(diagram.getNodes(), views);
		views.addAll(diagram.getEdges());
		return views;
	}

	private static void collect(List<Node> nodes, List<DiagramElement> views) {
		for (Node node : nodes) {
			views.add(node);
			collect(node.getBorderedNodes(), views);
			collect(node.getChildren(), views);
		}
	}

	/** A view as the results name it. */
	static String name(EObject view) {
		if (view instanceof Diagram) {
			return "@rep";
		}
		DiagramElement element = (DiagramElement) view;
		return type(element) + " " + element.getMapping() + " '" + element.getLabel() + "'";
	}

	private static String type(DiagramElement element) {
		String type = "DEdge";
		if (element instanceof Node node) {
			switch (node.getKind()) {
			case LIST:
				type = "DNodeList";
				break;
			case LIST_ITEM:
				type = "DNodeListElement";
				break;
			case FREE_FORM:
			case HORIZONTAL_STACK:
			case VERTICAL_STACK:
				type = "DNodeContainer";
				break;
			default:
				type = "DNode";
			}
		}
		return type;
	}
}
