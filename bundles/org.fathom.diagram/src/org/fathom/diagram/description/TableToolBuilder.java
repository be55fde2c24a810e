package org.fathom.diagram.description;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds the tools of tables, lines, columns and cells. */
final class TableToolBuilder {
	private final SpecContext context;
	private final OperationBuilder operations;

	TableToolBuilder(SpecContext context) {
		this.context = context;
		operations = new OperationBuilder(context);
	}

	/** The tools of a feature, in order. */
	List<ToolDescription> tools(SpecElement owner, String feature, String type, ToolKind kind) {
		return owner.children(feature).stream().map(element -> build(element, type, kind)).toList();
	}

	/** The only tool of a feature; {@code null} if there is none. */
	ToolDescription tool(SpecElement owner, String feature, String type, ToolKind kind) {
		return owner.child(feature).map(element -> build(element, type, kind)).orElse(null);
	}

	/** A tool; its variables have fixed names. */
	ToolDescription build(SpecElement element, String type, ToolKind kind) {
		element.children("variables").forEach(context::reportUnused); //$NON-NLS-1$
		Map<String, String> attributes = new HashMap<>();
		element.child("mask").ifPresent(mask -> { //$NON-NLS-1$
			attributes.put("mask", mask.attribute("mask", "{0}")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			context.reportUnused(mask);
		});
		String name = element.attribute("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		ToolDescription tool = new ToolDescription(element.id(), element.type().isEmpty() ? type : element.type(), name,
				element.attribute("label", name), element.attribute("iconPath", ""), "", kind, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				context.text(element, "precondition"), Map.of(), context.ids(element, "mapping"), //$NON-NLS-1$ //$NON-NLS-2$
				operations.first(element), attributes);
		context.reportUnused(element);
		return tool;
	}
}
