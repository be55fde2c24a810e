package org.fathom.diagram.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fathom.diagram.description.NodeMapping;
import org.fathom.diagram.notation.Node;
import org.fathom.diagram.notation.NodeKind;

/**
 * A place for views: the diagram itself, what is in a container, or the border of a node.
 *
 * @param parentView what the views are in
 * @param parent     the element of that
 * @param mappings   the mappings that are shown there, in order
 * @param others     the mappings of layers that are off, by name
 * @param leafKind   kind of the views of node mappings
 * @param exclusive  whether an element that an import shows is not shown by the mapping that it imports
 */
record NodeLevel(EObject parentView, EObject parent, List<NodeMapping> mappings, Map<String, NodeMapping> others, NodeKind leafKind,
		boolean exclusive) {

	/** Whether containers are stacked there, in the order of their elements. */
	boolean isStack() {
		return leafKind != NodeKind.BORDERED && parentView instanceof Node node && isStack(node.getKind());
	}

	/** Whether containers are stacked in it; a stack shows nothing else, as a list shows no containers. */
	static boolean isStack(NodeKind kind) {
		return kind == NodeKind.HORIZONTAL_STACK || kind == NodeKind.VERTICAL_STACK;
	}

	/** Whether the views of a mapping stand in the order of its candidates. */
	boolean isOrdered(NodeMapping mapping) {
		return leafKind != NodeKind.BORDERED && (isStack() || !mapping.isContainer());
	}

	/** What a view may hold; not stored with the diagram, so it is set at each synchronisation. */
	NodeKind kind(NodeMapping mapping) {
		return mapping.isContainer() ? mapping.kind() : leafKind;
	}

	/** What candidates and preconditions can name. */
	Map<String, Object> variables(EObject diagram) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("container", parent); //$NON-NLS-1$
		variables.put("containerView", parentView); //$NON-NLS-1$
		variables.put("diagram", diagram); //$NON-NLS-1$
		variables.put("viewpoint", diagram); //$NON-NLS-1$
		return variables;
	}

	/** The views of each mapping, by its name. */
	static Map<String, List<Node>> byMapping(List<Node> nodes) {
		Map<String, List<Node>> existing = new HashMap<>();
		nodes.forEach(node -> existing.computeIfAbsent(node.getMapping(), name -> new ArrayList<>()).add(node));
		return existing;
	}

	/** The first view of each element. */
	static Map<EObject, Node> byElement(List<Node> nodes) {
		Map<EObject, Node> views = new LinkedHashMap<>();
		nodes.forEach(node -> views.putIfAbsent(node.getTarget(), node));
		return views;
	}
}
