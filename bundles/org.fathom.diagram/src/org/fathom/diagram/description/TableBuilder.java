package org.fathom.diagram.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fathom.diagram.description.internal.SpecElement;

/** Builds descriptions of edition tables and cross tables. */
final class TableBuilder {
	private static final String LINE_TOOL = "CreateLineTool"; //$NON-NLS-1$

	private final SpecContext context;
	private final TableToolBuilder tools;
	private final TableStyleBuilder styles;
	private final TableColumnBuilder columns;
	private final Map<String, TableLineMapping> lines = new LinkedHashMap<>();

	TableBuilder(SpecContext context) {
		this.context = context;
		tools = new TableToolBuilder(context);
		styles = new TableStyleBuilder(context);
		columns = new TableColumnBuilder(context, tools, styles);
	}

	/** Whether a representation is a table. */
	static boolean isTable(SpecElement element) {
		return "EditionTableDescription".equals(element.type()) || "CrossTableDescription".equals(element.type()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	TableDescription build(SpecElement element, String viewpoint) {
		boolean cross = "CrossTableDescription".equals(element.type()); //$NON-NLS-1$
		String name = element.attribute("name", ""); //$NON-NLS-1$ //$NON-NLS-2$
		List<TableLineMapping> top = mappings(element, "ownedLineMappings", "reusedLineMappings").stream() //$NON-NLS-1$ //$NON-NLS-2$
				.map(this::line).toList();
		List<TableColumnMapping> own = mappings(element, "ownedColumnMappings", "reusedColumnMappings").stream() //$NON-NLS-1$ //$NON-NLS-2$
				.map(mapping -> cross ? columns.elements(mapping) : columns.feature(mapping)).toList();
		List<TableIntersection> cells = element.children("intersection").stream().map(columns::intersection).toList(); //$NON-NLS-1$
		List<ToolDescription> create = new ArrayList<>(
				tools.tools(element, "ownedCreateLine", LINE_TOOL, ToolKind.CREATE_LINE)); //$NON-NLS-1$
		context.targets(element, "reusedCreateLine") //$NON-NLS-1$
				.forEach(tool -> create.add(tools.build(tool, LINE_TOOL, ToolKind.CREATE_LINE)));
		create.addAll(columns.createTools(element));
		TableDescription description = new TableDescription(element.id(), viewpoint, name,
				element.attribute("label", name), cross, context.text(element, "domainClass"), //$NON-NLS-1$ //$NON-NLS-2$
				context.text(element, "preconditionExpression"), context.text(element, "titleExpression"), //$NON-NLS-1$ //$NON-NLS-2$
				context.flag(element, "initialisation", false), context.number(element, "initialHeaderColumnWidth", 0), //$NON-NLS-1$ //$NON-NLS-2$
				top, own, cells, create, lines);
		element.ignore(java.util.Set.of("showOnStartup")); //$NON-NLS-1$
		context.reportUnused(element);
		return description;
	}

	/** The mappings that an element owns and those that it reuses. */
	private List<SpecElement> mappings(SpecElement element, String owned, String reused) {
		List<SpecElement> all = new ArrayList<>(element.children(owned));
		all.addAll(context.targets(element, reused));
		return all;
	}

	private TableLineMapping line(SpecElement element) {
		TableLineMapping known = lines.get(element.id());
		if (known != null) {
			return known;
		}
		List<String> below = mappings(element, "ownedSubLines", "reusedSubLines").stream().map(SpecElement::id) //$NON-NLS-1$ //$NON-NLS-2$
				.toList();
		TableLineMapping mapping = new TableLineMapping(element.id(), element.attribute("name", ""), //$NON-NLS-1$ //$NON-NLS-2$
				columns.header(element), below, styles.build(element),
				tools.tools(element, "create", LINE_TOOL, ToolKind.CREATE_LINE), //$NON-NLS-1$
				tools.tool(element, "delete", "DeleteLineTool", ToolKind.DELETE)); //$NON-NLS-1$ //$NON-NLS-2$
		lines.put(mapping.id(), mapping);
		mappings(element, "ownedSubLines", "reusedSubLines").forEach(this::line); //$NON-NLS-1$ //$NON-NLS-2$
		element.ignore(java.util.Set.of("reusedInMappings")); //$NON-NLS-1$
		context.reportUnused(element);
		return mapping;
	}
}
