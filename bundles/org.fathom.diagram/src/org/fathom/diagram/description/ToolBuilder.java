package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds the tools of a layer or tool section. */
final class ToolBuilder {
	private static final Map<String, ToolKind> KINDS = Map.ofEntries(
			Map.entry("NodeCreationDescription", ToolKind.NODE_CREATION), //$NON-NLS-1$
			Map.entry("ContainerCreationDescription", ToolKind.CONTAINER_CREATION), //$NON-NLS-1$
			Map.entry("EdgeCreationDescription", ToolKind.EDGE_CREATION), //$NON-NLS-1$
			Map.entry("DeleteElementDescription", ToolKind.DELETE), //$NON-NLS-1$
			Map.entry("DirectEditLabel", ToolKind.DIRECT_EDIT), //$NON-NLS-1$
			Map.entry("DoubleClickDescription", ToolKind.DOUBLE_CLICK), //$NON-NLS-1$
			Map.entry("ContainerDropDescription", ToolKind.DROP), //$NON-NLS-1$
			Map.entry("ReconnectEdgeDescription", ToolKind.RECONNECT), //$NON-NLS-1$
			Map.entry("ToolDescription", ToolKind.GENERIC), //$NON-NLS-1$
			Map.entry("OperationAction", ToolKind.OPERATION), //$NON-NLS-1$
			Map.entry("SelectionWizardDescription", ToolKind.SELECTION)); //$NON-NLS-1$
	/** Children that are variables; their names matter. */
	private static final Set<String> VARIABLES = Set.of("variable", "viewVariable", "element", "elementView", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"containerView", "container", "sourceVariable", "targetVariable", "sourceViewVariable", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"targetViewVariable", "source", "target", "sourceView", "targetView", "edgeView", "oldContainer", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"newContainer", "newViewContainer", "view", "root"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> ATTRIBUTES = List.of("connectionStartPrecondition", "reconnectionKind", //$NON-NLS-1$ //$NON-NLS-2$
			"dragSource", "inputLabelExpression", "candidatesExpression", "multiple", "message", "windowTitle", "tree", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"moveEdges", "rootExpression", "childrenExpression", "confirmationMessage"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> MAPPINGS = List.of("nodeMappings", "containerMappings", "edgeMappings", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"mappings", "extraMappings"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> MORE = List.of("extraSourceMappings", "extraTargetMappings"); //$NON-NLS-1$ //$NON-NLS-2$

	private final SpecContext context;
	private final OperationBuilder operations;

	ToolBuilder(SpecContext context) {
		this.context = context;
		this.operations = new OperationBuilder(context);
	}

	/** The tools of an element, groups, menus and sections opened, in order. */
	List<ToolDescription> tools(SpecElement element, String section) {
		List<ToolDescription> tools = new ArrayList<>();
		for (SpecElement child : element.children("ownedTools")) { //$NON-NLS-1$
			add(child, section, tools);
		}
		for (String feature : List.of("toolSections", "subSections")) { //$NON-NLS-1$ //$NON-NLS-2$
			for (SpecElement child : element.children(feature)) {
				tools.addAll(tools(child, label(child)));
				child.attribute("icon", ""); //$NON-NLS-1$ //$NON-NLS-2$
				context.reportUnused(child);
			}
		}
		for (SpecElement child : element.children("popupMenus")) { //$NON-NLS-1$
			add(child, section, tools);
		}
		return tools;
	}

	private void add(SpecElement element, String section, List<ToolDescription> tools) {
		switch (element.type()) {
		case "ToolGroup": //$NON-NLS-1$
			element.children("tools").forEach(child -> add(child, section, tools)); //$NON-NLS-1$
			context.reportUnused(element);
			break;
		case "PopupMenu": //$NON-NLS-1$
			menu(element, section, tools);
			break;
		default:
			ToolKind kind = KINDS.get(element.type());
			if (kind == null) {
				context.unsupported(element);
			} else {
				tools.add(build(element, kind, section));
			}
		}
	}

	private void menu(SpecElement element, String section, List<ToolDescription> tools) {
		context.text(element, "precondition"); //$NON-NLS-1$
		for (SpecElement item : element.children("menuItemDescription")) { //$NON-NLS-1$
			add(item, label(element).isEmpty() ? section : label(element), tools);
		}
		context.reportUnused(element);
	}

	private static String label(SpecElement element) {
		return element.attribute("label", element.attribute("name", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private ToolDescription build(SpecElement element, ToolKind kind, String section) {
		Map<String, String> variables = new HashMap<>();
		for (SpecElement child : element.children()) {
			if (VARIABLES.contains(child.tag())) {
				element.children(child.tag());
				variables.put(child.tag(), child.attribute("name", child.tag())); //$NON-NLS-1$
				context.reportUnused(child);
			}
		}
		Map<String, String> attributes = new HashMap<>();
		for (String name : ATTRIBUTES) {
			if (element.has(name)) {
				attributes.put(name, element.attribute(name, "")); //$NON-NLS-1$
			}
		}
		element.child("mask").ifPresent(mask -> attributes.put("mask", mask.attribute("mask", "{0}"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		List<String> mappings = new ArrayList<>();
		MAPPINGS.forEach(name -> mappings.addAll(context.ids(element, name)));
		MORE.forEach(name -> attributes.put(name, String.join(" ", context.ids(element, name)))); //$NON-NLS-1$
		attributes.values().removeIf(String::isEmpty);
		ToolDescription tool = new ToolDescription(element.id(), element.type(), element.attribute("name", ""), //$NON-NLS-1$ //$NON-NLS-2$
				label(element), element.attribute("iconPath", element.attribute("icon", "")), section, kind, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.text(element, "precondition"), variables, mappings, operations.initial(element), attributes); //$NON-NLS-1$
		context.reportUnused(element);
		return tool;
	}
}
